using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.MigrationServices;

namespace Desmigratif.Rules.Tests.Engine;

public sealed class RuleTests
{
    [Theory]
    [InlineData(Confidence.A)]
    [InlineData(Confidence.AMinus)]
    public void A_statute_whose_text_was_read_may_block(Confidence confidence)
    {
        LocalRule rule = new(severity: Severity.Blocking, confidence: confidence, instrument: Laws.Pp59Of2021);
        Assert.True(rule.MayBlock);
    }

    [Theory]
    [InlineData(Confidence.B)]
    [InlineData(Confidence.C)]
    public void A_text_known_at_second_hand_may_not(Confidence confidence)
    {
        Assert.Throws<ArgumentException>(() => new LocalRule(severity: Severity.Blocking, confidence: confidence));
        Assert.False(new LocalRule(confidence: confidence).MayBlock);
    }

    [Fact]
    public void A_decree_a_memorandum_and_the_format_itself_may_not()
    {
        foreach (Instrument instrument in new[] { Laws.Perpres64Of2011, Laws.MouWithMalaysiaOf2022, InterchangeFormat.Version1 })
        {
            Assert.Throws<ArgumentException>(() => new LocalRule(severity: Severity.Blocking, instrument: instrument));
        }
    }

    [Fact]
    public void One_text_below_a_statute_at_any_time_keeps_a_rule_from_blocking()
    {
        Assert.True(new RuleOf(DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Whole).Then(new(2021, 4, 7), Laws.Pp59Of2021.Whole)).MayBlock);
        Assert.False(new RuleOf(DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Whole, Laws.Perpres64Of2011.Whole)).MayBlock);
        Assert.False(new RuleOf(DatedLaw.Since(new(2011, 9, 1), Laws.Perpres64Of2011.Whole).Then(new(2017, 11, 22), Laws.Uu18Of2017.Whole)).MayBlock);
    }

    [Fact]
    public void Blocking_under_one_profile_is_blocking()
    {
        foreach (SeverityByProfile severity in new SeverityByProfile[]
        {
            new(Draft: Severity.Blocking, Submit: Severity.Warning, Exchange: Severity.Warning),
            new(Draft: null, Submit: Severity.Blocking, Exchange: Severity.Warning),
            new(Draft: null, Submit: Severity.Warning, Exchange: Severity.Blocking),
        })
        {
            Assert.Throws<ArgumentException>(() => new LocalRule(severity: severity, confidence: Confidence.B));
        }
    }

    [Fact]
    public void An_id_of_another_form_is_refused() => Assert.Throws<FormatException>(() => new LocalRule(id: "ntb-1"));

    [Fact]
    public void Before_its_first_step_a_rule_is_silent()
    {
        LocalRule rule = new();
        rule.Judge(Given.File.Departing(2019, 12, 31).OnDay).AsksNothing();
        rule.Judge(Given.File.Departing(2020, 1, 1).OnDay).IsNotMetAt("");
    }

    [Fact]
    public void A_rule_prints_its_id() => Assert.Equal("NTB-001", new LocalRule().ToString());

    private sealed class RuleOf(DatedLaw law) : Rule<MigrationOnDay>(
        "NTB-001", Domain.Findings.Severity.Warning, Confidence.A, law, new("Semua", "All"), new("Periksa.", "Look."))
    {
        protected override Verdict Check(in MigrationOnDay subject) => Verdict.Met;
    }
}
