using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using static Desmigratif.Rules.Tests.GivenPeople;
using static Desmigratif.Rules.Tests.Programme.GivenVillage;

namespace Desmigratif.Rules.Tests.Programme;

/// <summary>What holds of each rule on the activity of a pillar; a class for each says which records count.</summary>
public abstract class PillarTests
{
    private readonly Asking rule;

    private protected PillarTests(string rule) => this.rule = new(rule);

    [Fact]
    public void Nothing_on_record_is_pointed_at()
    {
        rule.About(Designated, Woman).IsNotMetAt("/designations");
        Assert.Equal("12", rule.About(Designated).Parameter("evidenceWithin"));
    }

    [Fact]
    public void Only_a_village_of_the_programme_is_asked()
    {
        rule.About(OurVillage).AsksNothing();
        rule.About(With(Designation, End)).AsksNothing();
        rule.About(With(Designation with { Programme = VillageProgramme.DesaMigranEmas })).AsksNothing();
    }

    /// <summary>What the pillar counts was done on the last day that counts, the day before it, today and tomorrow.</summary>
    private protected void Counts(Func<string, RegisterRecord> done)
    {
        rule.About(Designated, done("2025-11-21")).IsMet();
        rule.About(Designated, done("2025-11-20")).IsNotMetAt("/designations");
        rule.About(Designated, done("2026-11-21")).IsMet();
        rule.About(Designated, done("2026-11-22")).IsNotMetAt("/designations");
        rule.About(Designated, done("2019-01-01"), done("2026-01-01"), done("2030-01-01")).IsMet();
        rule.About(Designated, done("2026-01-01"), done("2019-01-01")).IsMet();
        rule.About(Designated, done("2030-01-01"), done("2019-01-01")).IsNotMetAt("/designations");
    }

    private protected void CountsNot(RegisterRecord record) => rule.About(Designated, record).IsNotMetAt("/designations");

    private protected void Runs(RegisterRecord record) => rule.About(Designated, record).IsMet();
}
