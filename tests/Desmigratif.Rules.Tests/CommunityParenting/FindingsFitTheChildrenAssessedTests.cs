using Desmigratif.Domain.CommunityParenting;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class FindingsFitTheChildrenAssessedTests
{
    private static readonly Asking Rule = new("CAR-025");

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void As_many_as_were_assessed_at_most(int count, bool met)
    {
        if (met)
        {
            Rule.About(Found(("school-cost", count))).IsMet();
        }
        else
        {
            Rule.About(Found(("stigma", 3), ("school-cost", count))).IsNotMetAt("/findings/1/count");
        }
    }

    [Fact]
    public void A_problem_stands_once() =>
        Rule.About(Found(("school-cost", 1), ("stigma", 1), ("school-cost", 2))).IsNotMetAt("/findings/2/problem");

    [Fact]
    public void Without_a_number_nobody_knows()
    {
        Rule.About(Found(("school-cost", 1)) with { Children = null }).IsUnknownFor("/children");
        Rule.About(Found(("school-cost", null))).IsUnknownFor("/findings/0/count");
    }

    [Fact]
    public void Without_findings_nothing_is_asked() => Rule.About(Found()).AsksNothing();

    private static NeedsAssessment Found(params (string Problem, int? Count)[] found) => new()
    {
        Id = "n1",
        On = Day("2026-01-01"),
        Children = 40,
        Findings = [.. found.Select(own => new AssessedProblem { Problem = CareProblem.List.Of(own.Problem), Count = own.Count })],
    };
}
