using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

/// <summary>A boy whose mother works abroad, the grandmother who looks after him, and what is recorded of it.</summary>
internal static class GivenCare
{
    public static Migration MotherAbroad { get; } = new() { Id = "m1", Person = "p1", DepartedOn = Day("2025-02-01") };

    public static Person Grandmother { get; } = new()
    {
        Id = "p4",
        Sex = Sex.Female,
        BirthDate = Day("1968-05-01"),
        Religion = Religion.Islam,
        LifeStatus = LifeStatus.Alive,
        Residence = Residence.Present,
    };

    public static Child Profile { get; } = CareProfile with
    {
        Carer = new() { Person = "p4", Relation = CarerRelation.Grandparent },
        Siblings = "s1",
    };

    public static Caregiver KinCarer { get; } = new()
    {
        Id = "k1",
        Person = "p4",
        Relation = CaregiverRelation.Kin,
        Capacity = 3,
        From = Day("2025-01-01"),
        Modules = [new() { Audience = ModuleAudience.Carer, CompletedOn = Day("2026-02-01") }],
        Screening = [new() { Kind = ScreeningKind.NonViolenceStatement, On = Day("2026-04-01"), KnownBy = "RT 02" }],
    };

    public static CareArrangement KinCare { get; } = new()
    {
        Id = "a1",
        Child = "c1",
        Caregiver = "k1",
        Kind = CareKind.KinCare,
        From = Day("2026-04-01"),
    };

    public static CareArrangement Mentoring { get; } = KinCare with { Id = "a2", Kind = CareKind.CommunityMentor };

    public static CareArrangement FosterCare { get; } = KinCare with { Id = "a3", Kind = CareKind.FosterCare };

    public static CareArrangement Guardianship { get; } = KinCare with { Id = "a4", Kind = CareKind.Guardianship };

    public static LearningSession Session { get; } = new()
    {
        Id = "e1",
        On = Day("2026-10-04"),
        Activity = Activity.Sport,
        Tutor = "p4",
        Children = ["c1"],
    };

    /// <summary>Boy with a religion, as some rules ask for it.</summary>
    public static Person MuslimBoy { get; } = Boy with { Religion = Religion.Islam };
}
