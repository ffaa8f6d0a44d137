using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment;

namespace Desmigratif.Rules.Tests.Assignment.Planning;

/// <summary>Decisions of people on the worked example.</summary>
public sealed class DecisionsTests
{
    [Fact]
    public void A_decision_that_can_never_hold_names_the_caregiver_and_only_the_rules_that_can_never_be_set_aside()
    {
        string refused = WorkedExample.Bundle.Replace(
            "\"id\":\"c4\",",
            "\"id\":\"c4\",\"restrictions\":[{\"caregiver\":\"g3\",\"reason\":\"child-refused\"},{\"caregiver\":\"g3\",\"reason\":\"conflict-of-interest\"}],",
            StringComparison.Ordinal);
        Finding finding = Assert.Single(Plan(refused, new Pin("c4", "g3")).Findings);
        Assert.Equal("PIN-003", finding.Code.Text);
        Assert.Equal(
            "The decision for this child with caregiver g3 is not applied, because of rules that can never be set aside: "
            + "child or guardian refused, conflict of interest.",
            finding.MessageIn(Language.English));
        Assert.EndsWith(": anak atau wali menolak, benturan kepentingan.", finding.MessageIn(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_breaks_what_people_may_set_aside_holds_and_says_what_it_breaks()
    {
        CarePlan plan = Plan(WorkedExample.Bundle, new Pin("c4", "g3"));
        Assert.Empty(plan.Findings);
        Placement placement = plan.Proposal.Placements.Single(own => own.Child == "c4");
        Assert.Equal("g3", placement.Caregiver);
        Assert.Equal([PairCode.Religion], Assert.IsType<PinnedReason>(placement.Reasons[0]).Breaks);
    }

    [Theory]
    [InlineData("c3", null)]
    [InlineData("c4", "Decisions put 3 children with this caregiver, who has 2 places.")]
    public void More_decisions_than_places_hold_and_are_told(string last, string? told)
    {
        CarePlan plan = told is null
            ? Plan(WorkedExample.Bundle, new Pin("c1", "g1"), new Pin(last, "g2"))
            : Plan(WorkedExample.Bundle, new Pin("c1", "g1"), new Pin(last, "g1"));
        Assert.Equal(told is null ? [] : ["PIN-005"], plan.Findings.Select(finding => finding.Code.Text));
        Assert.Equal(told is null ? [] : [told], plan.Findings.Select(finding => finding.MessageIn(Language.English)));
        Assert.Equal(told is null ? 2 : 3, plan.Proposal.Placements.Count(own => own.Caregiver == "g1"));
    }

    private static CarePlan Plan(string bundle, params ReadOnlySpan<Pin> pins) =>
        CarePlanner.Plan(WorkedExample.Register(bundle), WorkedExample.AsOf, pins: EquatableArray.Create(pins));
}
