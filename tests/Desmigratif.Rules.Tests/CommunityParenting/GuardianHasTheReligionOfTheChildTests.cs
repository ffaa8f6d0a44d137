using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class GuardianHasTheReligionOfTheChildTests
{
    private static readonly Asking Rule = new("CAR-009");

    [Fact]
    public void The_same_religion_is_accepted_and_another_is_pointed_at()
    {
        Rule.About(Guardianship, Profile, KinCarer, MuslimBoy, Grandmother).IsMet();
        Rule.About(Guardianship, Profile, KinCarer, MuslimBoy, Grandmother with { Religion = Religion.ProtestantChristianity })
            .IsNotMetAt("/caregiver");
    }

    [Fact]
    public void Without_a_religion_nobody_knows()
    {
        Rule.About(Guardianship, Profile, KinCarer, Boy, Grandmother).IsUnknownFor("person:/religion");
        Rule.About(Guardianship, Profile, KinCarer, MuslimBoy, Grandmother with { Religion = Religion.List.Of("-") })
            .IsUnknownFor("person:/religion");
        Rule.About(Guardianship, Profile, MuslimBoy).IsUnknownFor("person:/religion");
    }

    [Fact]
    public void Of_others_and_of_what_is_over_nothing_is_asked()
    {
        Person hindu = Grandmother with { Religion = Religion.Hinduism };
        Rule.About(KinCare, Profile, KinCarer, MuslimBoy, hindu).AsksNothing();
        Rule.About(FosterCare, Profile, KinCarer, MuslimBoy, hindu).AsksNothing();
        Rule.About(Guardianship with { To = Day("2026-11-20") }, Profile, KinCarer, MuslimBoy, hindu).AsksNothing();
        Rule.About(Guardianship with { To = AsOf }, Profile, KinCarer, MuslimBoy, hindu).IsNotMetAt("/caregiver");
    }
}
