using System.Text.RegularExpressions;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment;

namespace Desmigratif.Rules.Tests.Assignment;

/// <summary>What must not change, or only for the better, when a village changes.</summary>
public sealed class MetamorphicTests
{
    private const int Villages = 250;

    [Fact]
    public void Another_caregiver_never_worsens_the_coverage()
    {
        int better = 0;
        for (int seed = 0; seed < Villages; seed++)
        {
            (Register register, CarePolicy policy, EquatableArray<Pin> pins) = TinyVillages.Make(seed);
            long[] before = Coverage(Plan(register, policy, pins));
            long[] after = Coverage(Plan(With(register, screened: true), policy, pins));
            Assert.True(after.AsSpan().SequenceCompareTo(before) <= 0, $"seed {seed}");
            better += after.SequenceEqual(before) ? 0 : 1;
        }

        Assert.True(better > 0);
    }

    [Fact]
    public void A_caregiver_nobody_is_eligible_for_changes_nothing()
    {
        for (int seed = 0; seed < Villages; seed++)
        {
            (Register register, CarePolicy policy, EquatableArray<Pin> pins) = TinyVillages.Make(seed);
            Proposal before = Plan(register, policy, pins);
            Proposal after = Plan(With(register, screened: false), policy, pins);
            Assert.Equal(before.Levels, after.Levels);
            Assert.Equal(before.Placements.Select(Pair), after.Placements.Select(Pair));
        }
    }

    [Fact]
    public void A_child_less_never_worsens_the_coverage_of_the_rest()
    {
        for (int seed = 0; seed < Villages; seed++)
        {
            (Register register, CarePolicy policy, EquatableArray<Pin> pins) = TinyVillages.Make(seed);
            Child? gone = register.Children.FirstOrDefault(child => child.Siblings is null && pins.All(pin => pin.Child != child.Id));
            if (gone is null)
            {
                continue;
            }

            Proposal all = Plan(register, policy, pins);
            Register fewer = new(register.Bundle, register.Records.Where(record => !ReferenceEquals(record, gone)).ToEquatableArray());
            long[] after = Coverage(Plan(fewer, policy, pins));
            long[] before = Coverage(all);
            if (after.AsSpan().SequenceCompareTo(before) > 0)
            {
                Assert.Fail($"seed {seed}: {string.Join(' ', before)} before, {string.Join(' ', after)} after");
            }
        }
    }

    [Fact]
    public void Other_ids_in_the_same_order_change_nothing_but_the_names()
    {
        Proposal before = CarePlanner.Plan(WorkedExample.Register(), WorkedExample.AsOf).Proposal;
        string renamed = Regex.Replace(WorkedExample.Bundle, "\"([cg])([1-6])\"", "\"$1-anew-$2\"");
        Proposal after = CarePlanner.Plan(WorkedExample.Register(renamed), WorkedExample.AsOf).Proposal;
        Assert.Equal(before.Levels, after.Levels);
        Assert.Equal(
            before.Placements.Select(own => (own.Child.Insert(1, "-anew-"), own.Caregiver.Insert(1, "-anew-"))),
            after.Placements.Select(Pair));
    }

    private static Proposal Plan(Register register, CarePolicy policy, EquatableArray<Pin> pins) =>
        CarePlanner.Plan(register, TinyVillages.AsOf, policy, pins).Proposal;

    private static long[] Coverage(Proposal proposal) =>
        [.. proposal.Levels.Where(level => level.Name.StartsWith("unplaced", StringComparison.Ordinal)).Select(level => level.Value)];

    private static (string Child, string Caregiver) Pair(Placement placement) => (placement.Child, placement.Caregiver);

    /// <summary>The same register with a caregiver more, last in the order of ids.</summary>
    private static Register With(Register register, bool screened) => new(
        register.Bundle,
        [
            .. register.Records,
            new Person { Id = "pz", BirthDate = new(1985, 5, 5) },
            new Caregiver
            {
                Id = "z",
                Person = "pz",
                Capacity = 2,
                Relation = CaregiverRelation.Volunteer,
                Screening = screened
                    ? [new() { Kind = ScreeningKind.NonViolenceStatement, On = new(2026, 1, 10) }, new() { Kind = ScreeningKind.WillingnessStatement, On = new(2026, 1, 10) }]
                    : [],
            },
        ]);
}
