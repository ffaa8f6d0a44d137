using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Registers;

public sealed class VillageCodeIsKemendagriCodeTests
{
    [Theory]
    [InlineData("5203081001")]
    [InlineData("5203082001")]
    [InlineData("5203083001")]
    public void Ten_digits_of_which_the_seventh_is_1_to_3_are_accepted(string code) => Judge(code).IsMet();

    [Theory]
    [InlineData("5203080001")]
    [InlineData("5203084001")]
    [InlineData("52.03.08.2001")]
    [InlineData("520308")]
    [InlineData("52030820011")]
    [InlineData("0203082001")]
    [InlineData("520308200A")]
    [InlineData("٥٢٠٣٠٨٢٠٠١")]
    public void Another_shape_is_no_code_of_the_ministry(string code)
    {
        Verdict verdict = Judge(code);
        verdict.IsNotMetAt("/code");
        Assert.Null(verdict.Faults[0].Message);
    }

    [Theory]
    [InlineData("5203082001")]
    [InlineData("9103992001")]
    public void A_code_of_any_list_is_accepted(string code) => Judge(code, new SmallRegionTable()).IsMet();

    [Fact]
    public void A_code_of_no_list_is_told_as_such()
    {
        Verdict verdict = Judge("5203082002", new SmallRegionTable());
        verdict.IsNotMetAt("/code");
        Assert.Contains("daftar", verdict.Faults[0].Message!.Indonesian);
        Judge("9903082001").IsNotMetAt("/code");
    }

    [Fact]
    public void A_missing_code_leaves_it_open() => Judge(null).IsUnknownFor("/code");

    private static Verdict Judge(string? code, IRegionCatalogue? regions = null)
    {
        Village village = OurVillage with { Code = code is null ? null : new Written<RegionCode>(code) };
        return RuleOver<OnDay<Village>>("REG-009").Judge(new(village, 0, RegisterOf(village), AsOf, regions ?? ProvinceCatalogue.Instance));
    }
}
