using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.People;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class ConsentsTests
{
    private static readonly Consent Consent = new() { GivenOn = Day("2026-05-01"), WithdrawnOn = Day("2026-06-01"), Purpose = ConsentPurpose.Exchange };

    [Theory]
    [InlineData("2026-04-30", false)]
    [InlineData("2026-05-01", true)]
    [InlineData("2026-05-31", true)]
    [InlineData("2026-06-01", false)]
    public void A_consent_stands_from_its_day_to_the_day_before_it_is_withdrawn(string day, bool stands) =>
        Assert.Equal(stands, Consents.Stands(Consent, Day(day)));

    [Fact]
    public void What_is_not_recorded_does_not_end_it()
    {
        Assert.True(Consents.Stands(Consent with { GivenOn = null }, Day("2026-05-31")));
        Assert.True(Consents.Stands(Consent with { WithdrawnOn = null }, AsOf));
    }

    [Fact]
    public void Where_no_day_is_meant_only_a_consent_that_was_never_withdrawn_stands()
    {
        Assert.True(Consents.Stands(Consent with { WithdrawnOn = null }, day: null));
        Assert.False(Consents.Stands(Consent, day: null));
    }

    [Fact]
    public void A_consent_is_for_the_purpose_of_the_same_word()
    {
        Assert.True(Consents.IsFor(Consent, BundlePurpose.Exchange));
        Assert.False(Consents.IsFor(Consent, BundlePurpose.Service));
        Assert.False(Consents.IsFor(Consent with { Purpose = null }, BundlePurpose.Exchange));
        Assert.False(Consents.IsFor(Consent with { Purpose = null }, purpose: null));
    }
}
