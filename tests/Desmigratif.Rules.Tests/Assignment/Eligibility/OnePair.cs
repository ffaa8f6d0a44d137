using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Assignment;
using NodaTime;

namespace Desmigratif.Rules.Tests.Assignment.Eligibility;

/// <summary>One child and one caregiver who go together, until a test changes one of them.</summary>
internal sealed record OnePair
{
    public static readonly LocalDate AsOf = new(2026, 11, 21);

    public Child Child { get; init; } = new() { Id = "c", Person = "pc" };

    public Person Young { get; init; } = new() { Id = "pc", BirthDate = new(2016, 4, 2) };

    /// <summary>Brothers and sisters of the child, who go with it.</summary>
    public int Siblings { get; init; }

    public Caregiver Caregiver { get; init; } = new()
    {
        Id = "g",
        Person = "pg",
        Capacity = 2,
        Relation = CaregiverRelation.Volunteer,
        Screening = [Shown(ScreeningKind.NonViolenceStatement, AsOf), Shown(ScreeningKind.WillingnessStatement, AsOf)],
    };

    /// <summary>Other people of the register.</summary>
    public Person[] Others { get; init; } = [];

    public Person Adult { get; init; } = new() { Id = "pg", BirthDate = new(1984, 5, 5) };

    public CarePolicy Policy { get; init; } = CarePolicy.Default;

    public static Screening Shown(ScreeningKind kind, LocalDate on) => new() { Kind = kind, On = on };

    public static CompletedModule Completed(string module, LocalDate on) => new() { Module = module, CompletedOn = on };

    public static Restriction Kept(RestrictionReason? reason) => new() { Caregiver = "g", Reason = reason };

    /// <summary>The words of the codes for which the child cannot go to the caregiver; empty where it is proposed to it.</summary>
    public string Codes()
    {
        Child child = Siblings > 0 ? Child with { Siblings = "s" } : Child;
        Register register = new(
            new Bundle { Id = "b" },
            [
                child, Young, Caregiver, Adult, .. Others,
                .. Enumerable.Range(1, Siblings).Select(own => child with { Id = $"c{own}", Person = $"pc{own}" }),
                .. Enumerable.Range(1, Siblings).Select(own => Young with { Id = $"pc{own}" }),
            ]);
        Proposal proposal = CarePlanner.Plan(register, AsOf, Policy).Proposal;
        return proposal.Placements.Count > 0
            ? ""
            : string.Join(' ', Assert.Single(Assert.IsType<NoEligibleCaregiver>(proposal.Unplaced[0].Details).Rejected).Codes.Select(code => code.Word()));
    }
}
