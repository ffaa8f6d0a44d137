using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Rules.Assignment;

namespace Desmigratif.Rules.Tests.Assignment.Planning;

/// <summary>Numbers nobody can mean, in the register of the worked example.</summary>
public sealed class OddNumbersTests
{
    /// <summary>Nobody knows where c5 lives, so what counts is the limit of its companion.</summary>
    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(-1, 0, "PLAN-004")]
    [InlineData(int.MinValue, 0, "PLAN-004")]
    [InlineData(20_100_000, 20_100_000, null)]
    [InlineData(20_100_001, 20_100_000, "PLAN-004")]
    [InlineData(int.MaxValue, 20_100_000, "PLAN-004")]
    public void A_distance_stays_between_nothing_and_half_the_way_around_the_earth(int metres, int counted, string? code)
    {
        CarePlan plan = Plan(
            "\"id\":\"g3\",\"person\":\"p13\",\"capacity\":5",
            $"\"id\":\"g3\",\"person\":\"p13\",\"capacity\":5,\"acceptsSpecialNeeds\":true,\"maxDistanceMetres\":{metres}");
        Assert.Equal(code is null ? [] : [code], plan.Findings.Select(finding => finding.Code.Text));
        Assert.Equal(counted, Assert.Single(plan.Proposal.Placements.Single(own => own.Child == "c5").Reasons.OfType<DistanceUnknownReason>()).Counted);
    }

    /// <summary>c5 waits for nothing but a question to g2 and g3.</summary>
    [Theory]
    [InlineData("1000", null)]
    [InlineData("1001", "PLAN-002")]
    [InlineData("2147483647", "PLAN-002")]
    [InlineData("-1", "PLAN-001")]
    [InlineData("99999999999", "PLAN-002")]
    [InlineData("\"many\"", "PLAN-002")]
    public void An_odd_capacity_is_told_and_the_changes_that_help_are_found_all_the_same(string capacity, string? code)
    {
        CarePlan plan = Plan("\"capacity\":5", $"\"capacity\":{capacity}");
        Assert.Equal(code is null ? [] : [code], plan.Findings.Select(finding => finding.Code.Text));
        Assert.Equal(["g2", "g3"], plan.Proposal.Unplaced.First(child => child.Child == "c5").Details.Relaxations.Select(own => own.Caregiver).Order());
    }

    [Fact]
    public void A_capacity_that_is_null_is_merely_missing() =>
        Assert.Empty(Plan("\"capacity\":5", "\"capacity\":null").Findings);

    private static CarePlan Plan(string sound, string odd) =>
        CarePlanner.Plan(WorkedExample.Register(WorkedExample.Bundle.Replace(sound, odd, StringComparison.Ordinal)), WorkedExample.AsOf);
}
