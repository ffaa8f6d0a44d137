using System.Text;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Rules.Assignment;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Rules.Tests.Assignment;

public sealed class WorkedExampleTests
{
    private static readonly Proposal Proposal = CarePlanner.Plan(WorkedExample.Register(), WorkedExample.AsOf).Proposal;

    private static readonly string Line = Encoding.UTF8.GetString(ProposalJson.Line(Proposal).AsSpan());

    [Fact]
    public void Placements_are_met_byte_for_byte() => Assert.Contains(WorkedExample.Placements + ",\"unplaced\":", Line, StringComparison.Ordinal);

    [Fact]
    public void Unplaced_children_are_met_byte_for_byte() => Assert.Contains(WorkedExample.Unplaced + ",\"levels\":", Line, StringComparison.Ordinal);

    [Fact]
    public void Levels_are_met_byte_for_byte() => Assert.Contains(WorkedExample.Levels + ",\"metrics\":", Line, StringComparison.Ordinal);

    [Fact]
    public void Metrics_are_met_byte_for_byte() =>
        Assert.Contains(
            WorkedExample.Metrics[..WorkedExample.Metrics.IndexOf("\"fixedPairs\"", StringComparison.Ordinal)],
            Line,
            StringComparison.Ordinal);

    [Fact]
    public void The_line_begins_and_ends_as_the_format_says()
    {
        Assert.StartsWith("{\"type\":\"proposal\",\"bundle\":\"b-example\",\"asOf\":\"2026-11-21\",\"ruleBook\":\"", Line, StringComparison.Ordinal);
        Assert.EndsWith($"\"nodes\":{Proposal.Nodes}}}", Line, StringComparison.Ordinal);
        Assert.Contains(
            "\"policy\":{\"tiers\":3,\"requiredScreening\":[\"non-violence-statement\"],\"screeningValidMonths\":{},"
            + "\"requireWillingnessStatement\":true,\"minAge\":18,\"maxAge\":null,\"requiredModules\":[],\"moduleValidMonths\":null,"
            + "\"sexPolicies\":[],\"maxChildren\":3,\"siblingExemptions\":[],\"maxDistanceMetres\":2500,\"moves\":\"allowed\",\"movable\":[],"
            + "\"reviewEveryMonths\":3,\"firstVisitWorkingDays\":5,\"nodeLimit\":200000,\"runnersUp\":2,\"relaxations\":3},\"placements\":",
            Line,
            StringComparison.Ordinal);
    }
}
