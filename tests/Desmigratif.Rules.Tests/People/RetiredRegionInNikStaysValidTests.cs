using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class RetiredRegionInNikStaysValidTests
{
    private static readonly IRegionCatalogue Table = new SmallRegionTable();

    [Fact]
    public void A_code_of_the_newest_list_says_nothing() => Judge("PEO-006", Woman, Table).IsMet();

    [Theory]
    [InlineData("9101014708959001")]
    [InlineData("9101017104959001")]
    public void A_retired_code_is_told_with_its_successor(string nik)
    {
        Verdict verdict = Judge("PEO-006", Woman with { Nik = new(nik) });
        verdict.IsNotMetAt("/nik");
        FindingParameter successor = Assert.Single(verdict.Faults[0].Parameters.AsEnumerable());
        Assert.Equal(("successor", "93.01"), (successor.Name, successor.Value));
        Assert.Contains("{successor}", verdict.Faults[0].Message!.Indonesian);
        Assert.Contains("{successor}", verdict.Faults[0].Message!.English);
    }

    [Theory]
    [InlineData("910399=9401,9103=9402,91=94", "94.01")]
    [InlineData("9103=9402,91=94", "94.02")]
    [InlineData("91=94", "94")]
    public void The_successor_of_the_smallest_region_that_has_one_is_told(string successors, string told) =>
        Assert.Equal(told, Judge("PEO-006", Woman with { Nik = new("9103994708959001") }, new Renumbered(successors)).Parameter("successor"));

    [Fact]
    public void A_retired_code_without_known_successor_is_told_as_such()
    {
        Verdict verdict = Judge("PEO-006", Woman with { Nik = new("9103994708959001") }, Table);
        verdict.IsNotMetAt("/nik");
        Assert.Null(verdict.Faults[0].Message);
    }

    [Fact]
    public void An_unknown_code_is_left_to_the_rule_on_known_regions()
    {
        Judge("PEO-006", Woman with { Nik = new("5203994708959001") }, Table).AsksNothing();
        Judge("PEO-006", Woman).AsksNothing();
    }

    [Fact]
    public void It_is_mere_information() => Assert.All(SeveritiesOf("PEO-006"), severity => Assert.Equal(Severity.Info, severity));

    /// <summary>The small table in which some regions have been given new codes.</summary>
    private sealed class Renumbered(string successors) : IRegionCatalogue
    {
        public RegionStatus StatusOf(ReadOnlySpan<char> code) => Table.StatusOf(code);

        public RegionCode? SuccessorOf(RegionCode code) =>
            successors.Split(',').FirstOrDefault(pair => pair.StartsWith($"{code}=", StringComparison.Ordinal)) is { } found
                ? RegionCode.Parse(found.Split('=')[1])
                : null;
    }
}
