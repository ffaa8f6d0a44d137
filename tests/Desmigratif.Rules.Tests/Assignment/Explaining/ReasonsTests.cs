using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Assignment;
using Desmigratif.Rules.Assignment.Explaining;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Tests.Assignment.Explaining;

/// <summary>Reasons that the worked example does not show, each in a village one change away from it.</summary>
public sealed class ReasonsTests
{
    [Fact]
    public void A_child_whose_companion_is_needed_by_a_more_urgent_one_moves_and_says_from_whom()
    {
        Placement placement = Plan(Changed(("c1", Refused("g2")))).Placements.Single(own => own.Child == "c3");
        Assert.Equal("g2", placement.Caregiver);
        Assert.Equal(new MovedReason("g1"), placement.Reasons[0]);
    }

    [Fact]
    public void A_companion_who_cannot_go_on_is_named_with_the_codes()
    {
        Placement placement = Plan(Changed(("c3", Refused("g1")))).Placements.Single(own => own.Child == "c3");
        Assert.Equal("g2", placement.Caregiver);
        Assert.Equal(new CurrentNotValidReason("g1", [PairCode.ChildRefused]), placement.Reasons[0]);
    }

    [Fact]
    public void Siblings_for_whom_there_are_places_apart_only_wait_together()
    {
        Proposal proposal = Plan(Divided());
        foreach (string child in (string[])["c1", "c2"])
        {
            SiblingIndivisible details = Assert.IsType<SiblingIndivisible>(proposal.Unplaced.Single(own => own.Child == child).Details);
            Assert.Equal(2, details.Size);
            Assert.Equal([new("g1", 1), new("g2", 1)], details.Free);
        }
    }

    [Theory]
    [InlineData(true, "sibling-indivisible")]
    [InlineData(false, "not-proven")]
    public void A_child_left_out_before_coverage_was_proven_waits_for_no_better_reason(bool proven, string reason)
    {
        Village village = PlanInput.Village(Divided(), WorkedExample.AsOf, CarePolicy.Default, [], []);
        Solved solved = Solver.Solve(village, 1000, CancellationToken.None);
        solved = proven ? solved : solved with { Bound = new long?[solved.Bound.Length] };
        Draft draft = new(village, solved);
        Assert.Equal(reason, Unplaced.Of(draft, new(draft, CancellationToken.None), Array.FindIndex(village.Groups, own => own.Size == 2)).Reason);
    }

    private static Proposal Plan(Register register) => CarePlanner.Plan(register, WorkedExample.AsOf).Proposal;

    /// <summary>c3 can only go to g1, c4 only to g2, both more urgent than the siblings c1 and c2; each caregiver has two places.</summary>
    private static Register Divided() => Changed(
        ("c3", Refused("g2") + "\"vulnerability\":[\"tier-1\"],"),
        ("c4", Refused("g1")),
        ("g2", "\"capacity\":2,"));

    private static string Refused(string caregiver) => $"\"restrictions\":[{{\"caregiver\":\"{caregiver}\",\"reason\":\"child-refused\"}}],";

    /// <summary>The worked example, with members added after the ids of some records.</summary>
    private static Register Changed(params ReadOnlySpan<(string Id, string Members)> changes)
    {
        string bundle = WorkedExample.Bundle;
        foreach ((string id, string members) in changes)
        {
            bundle = bundle.Replace($"\"id\":\"{id}\",", $"\"id\":\"{id}\",{members}", StringComparison.Ordinal);
        }

        return WorkedExample.Register(bundle.Replace("\"capacity\":2,\"person\":\"p12\",\"capacity\":3,", "\"capacity\":2,\"person\":\"p12\",", StringComparison.Ordinal));
    }
}
