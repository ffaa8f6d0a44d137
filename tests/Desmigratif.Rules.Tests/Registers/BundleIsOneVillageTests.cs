using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Registers;

public sealed class BundleIsOneVillageTests
{
    [Theory]
    [InlineData("5203082001", "5203082001")]
    [InlineData("5203082001", "52.03.08.2001")]
    [InlineData("5203080001", "5203080001")]
    public void The_village_of_the_bundle_line_is_the_one_on_record(string bundle, string village) =>
        Judge(bundle, OurVillage with { Code = new(village) }).IsMet();

    [Theory]
    [InlineData("5203082001", "5203082002")]
    [InlineData("5203080001", "5203080002")]
    [InlineData("5203082001", "520308")]
    public void Another_village_is_an_error(string bundle, string village) =>
        Judge(bundle, OurVillage with { Code = new(village) }).IsNotMetAt("/code");

    [Fact]
    public void There_is_exactly_one_village_record()
    {
        Judge("5203082001", OurVillage, Woman).IsMet();
        Judge("5203082001", Woman).IsNotMetAt("/code");
        Judge("5203082001", OurVillage, OurVillage with { Id = "v2" }).IsNotMetAt("/code");
        Assert.Equal("0", Judge("5203082001", Woman).Parameter("villages"));
        Assert.Equal("2", Judge("5203082001", OurVillage, OurVillage with { Id = "v2" }).Parameter("villages"));
    }

    [Fact]
    public void A_missing_code_leaves_it_open()
    {
        Judge(null, OurVillage).IsUnknownFor("/village");
        Judge("5203082001", OurVillage with { Code = null }).IsUnknownFor("village:/code");
    }

    [Fact]
    public void The_finding_stands_at_the_bundle()
    {
        Register register = new(OurBundle, [Woman], [7, 8]);
        Finding finding = Assert.Single(RuleBook.National.Check(register, AsOf), finding => finding.Code.Text == "REG-008");
        Assert.Equal((new RecordName("bundle", "b"), 7L, Severity.Error), (finding.Record, finding.Line, finding.Severity));
    }

    private static Verdict Judge(string? village, params RegisterRecord[] records)
    {
        Bundle bundle = OurBundle with { Village = village is null ? null : new Written<RegionCode>(village) };
        Register register = new(bundle, records.ToEquatableArray());
        return RuleOver<OnDay<Bundle>>("REG-008").Judge(new(bundle, 0, register, AsOf, ProvinceCatalogue.Instance));
    }
}
