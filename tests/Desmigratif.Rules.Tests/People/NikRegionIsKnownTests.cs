using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class NikRegionIsKnownTests
{
    private static readonly IRegionCatalogue Table = new SmallRegionTable();

    [Theory]
    [InlineData("5203084708959001")]
    [InlineData("9103994708959001")]
    [InlineData("5203087104959001")]
    public void A_district_of_any_list_is_accepted(string nik) =>
        Judge("PEO-005", Woman with { Nik = new(nik) }, Table).IsMet();

    [Theory]
    [InlineData("9903084708959001", "province", "provinsi")]
    [InlineData("5299084708959001", "regency", "kabupaten/kota")]
    [InlineData("5203994708959001", "district", "kecamatan")]
    [InlineData("5203997104959001", "district", "kecamatan")]
    public void The_coarsest_unknown_level_is_named(string nik, string level, string word)
    {
        Verdict verdict = Judge("PEO-005", Woman with { Nik = new(nik) }, Table);
        verdict.IsNotMetAt("/nik");
        FindingParameter parameter = Assert.Single(verdict.Faults[0].Parameters.AsEnumerable());
        Assert.Equal(("level", level, word), (parameter.Name, parameter.Value, parameter.In(Language.Indonesian)));
    }

    [Fact]
    public void The_built_in_table_knows_provinces_and_concludes_nothing_below_them()
    {
        Judge("PEO-005", Woman with { Nik = new("9903084708959001") }).IsNotMetAt("/nik");
        Judge("PEO-005", Woman with { Nik = new("5299084708959001") }).AsksNothing();
    }

    [Theory]
    [InlineData("0990308200100017")]
    [InlineData("990308470895900")]
    public void A_provisional_number_and_one_without_sixteen_digits_name_no_region(string nik) =>
        Judge("PEO-005", Woman with { Nik = new Written<Nik>(nik) }, Table).AsksNothing();
}
