using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Registers;
using static Desmigratif.Rules.Tests.GivenPeople;
using static Desmigratif.Rules.Tests.Programme.GivenVillage;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class DesignationNamesDayAndInstrumentTests
{
    private static readonly Asking Rule = new("PRG-002");

    [Fact]
    public void Day_and_instrument_are_accepted_and_what_is_absent_is_pointed_at()
    {
        Rule.About(Designated).IsMet();
        Rule.About(With(Designation with { DecidedOn = null })).IsNotMetAt("/designations/0/decidedOn");
        Rule.About(With(Designation with { Instrument = " " })).IsNotMetAt("/designations/0/instrument");
        Rule.About(With(Designation, Designation with { DecidedOn = null, Instrument = null }))
            .IsNotMetAt("/designations/1/decidedOn", "/designations/1/instrument");
    }

    [Fact]
    public void Only_designations_are_asked()
    {
        Rule.About(With(Designation with { Decision = DesignationDecision.Declined, Instrument = null })).AsksNothing();
        Rule.About(OurVillage).AsksNothing();
    }

    [Fact]
    public void A_draft_is_not_asked()
    {
        Village bare = With(Designation with { Instrument = null });
        Assert.Equal([null, Severity.Warning, Severity.Warning], SeveritiesOf("PRG-002"));
        Assert.Empty(Rule.Under(ProfileCode.Draft).FindingsIn(bare));
        Assert.Single(Rule.FindingsIn(bare));
    }
}
