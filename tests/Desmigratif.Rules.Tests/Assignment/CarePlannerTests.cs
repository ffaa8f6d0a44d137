using System.Globalization;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment;
using Desmigratif.Rules.Assignment.Verifying;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Rules.Tests.Assignment;

public sealed class CarePlannerTests
{
    [Fact]
    public void Proposals_of_thousands_of_tiny_villages_are_sound_and_the_best_of_all()
    {
        int proven = 0;
        for (int seed = 0; seed < 1500; seed++)
        {
            (Register register, CarePolicy policy, EquatableArray<Pin> pins) = TinyVillages.Make(seed);
            Proposal proposal = CarePlanner.Plan(register, TinyVillages.AsOf, policy, pins).Proposal;
            EquatableArray<ProposalProblem> problems = ProposalVerifier.Verify(register, TinyVillages.AsOf, proposal, policy, pins);
            Assert.True(problems.IsEmpty, $"seed {seed}: {string.Join("; ", problems)}");
            proven += proposal.Levels.All(level => level.Status == LevelStatus.Optimal) ? 1 : 0;
        }

        Assert.Equal(1500, proven);
    }

    [Fact]
    public void The_same_village_gives_the_same_bytes_shuffled_in_parallel_and_in_every_culture()
    {
        string[] once = [.. Enumerable.Range(0, 60).Select(seed => Hash(seed, shuffle: false))];
        string[] again = new string[once.Length];
        Parallel.For(0, once.Length, seed =>
        {
            CultureInfo.CurrentCulture = StrangeCulture.Make();
            again[seed] = Hash(seed, shuffle: true);
        });
        Assert.Equal(once, again);
    }

    [Fact]
    public void Pinning_the_best_proposal_gives_the_same_levels()
    {
        for (int seed = 0; seed < 150; seed++)
        {
            (Register register, CarePolicy policy, _) = TinyVillages.Make(seed);
            policy = policy with { Moves = MovePolicy.Allowed };
            Proposal first = CarePlanner.Plan(register, TinyVillages.AsOf, policy).Proposal;
            EquatableArray<Pin> all = first.Placements.Select(own => new Pin(own.Child, own.Caregiver)).ToEquatableArray();
            Proposal second = CarePlanner.Plan(register, TinyVillages.AsOf, policy, all).Proposal;
            Assert.Equal(first.Levels.Select(level => level.Value), second.Levels.Select(level => level.Value));
        }
    }

    [Fact]
    public void A_policy_with_faults_plans_nothing() =>
        Assert.Throws<ArgumentException>(() => CarePlanner.Plan(WorkedExample.Register(), WorkedExample.AsOf, new CarePolicy { Tiers = 0 }));

    [Fact]
    public void A_pin_that_can_never_hold_is_an_error_and_the_rest_is_planned()
    {
        CarePlan plan = CarePlanner.Plan(WorkedExample.Register(), WorkedExample.AsOf, pins: [new("c5", "g1"), new("c9", "g1"), new("c1", "g4")]);
        Assert.Equal(["PIN-002", "PIN-003", "PIN-001"], plan.Findings.Select(finding => finding.Code.Text));
        Assert.Equal(4, plan.Proposal.Placements.Count);
    }

    [Fact]
    public void A_suggested_relaxation_made_true_places_the_child()
    {
        Register changed = WorkedExample.Register(WorkedExample.Bundle.Replace(
            "\"id\":\"g2\",\"person\":\"p12\",",
            "\"id\":\"g2\",\"person\":\"p12\",\"acceptsSpecialNeeds\":true,",
            StringComparison.Ordinal));
        Proposal proposal = CarePlanner.Plan(changed, WorkedExample.AsOf).Proposal;
        Assert.Contains(proposal.Placements, placement => placement is { Child: "c5", Caregiver: "g2" });
        Assert.Equal(5, proposal.Placements.Count);
    }

    private static string Hash(int seed, bool shuffle)
    {
        (Register register, CarePolicy policy, EquatableArray<Pin> pins) = TinyVillages.Make(seed, 14, 6);
        return ProposalJson.Hash(CarePlanner.Plan(shuffle ? TinyVillages.Shuffled(register, seed) : register, TinyVillages.AsOf, policy, pins).Proposal);
    }
}
