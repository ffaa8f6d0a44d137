using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Cli.Explaining;

/// <summary>Everything there is to say of one rule, whether it is asked of records or while a file is read.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Severity">How hard it is, under each profile.</param>
/// <param name="Confidence">How well the text behind it is known.</param>
/// <param name="Law">The law behind it through time.</param>
/// <param name="Says">The obligation.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Parameters">What the law, or whoever applies the rule, may change.</param>
/// <param name="Paper">The paper that it asks for.</param>
internal sealed record RuleCard(
    RuleId Id,
    SeverityByProfile Severity,
    Confidence Confidence,
    DatedLaw Law,
    Wording Says,
    Wording Message,
    EquatableArray<Parameter> Parameters,
    DocumentKind? Paper)
{
    public Pillar Pillar => Pillars.Of(Id);

    /// <summary>Gets the instruments it rests on, each once.</summary>
    public IEnumerable<Instrument> Instruments => Law.Steps.SelectMany(step => step.Basis).Select(citation => citation.Instrument).Distinct();

    /// <summary>All rules of a book, and then those that are checked while a file is read.</summary>
    public static IEnumerable<RuleCard> All(RuleBook book) =>
        book.Rules.Select(rule => new RuleCard(
                rule.Id, rule.Severity, rule.Confidence, rule.Law, rule.Says, rule.Message, rule.Parameters, (rule as IPaperRequirement)?.Paper))
            .Concat(ReadingRules.All.Select(rule => new RuleCard(
                rule.Id, rule.Severity, InterchangeFormat.Version1.Confidence, DatedLaw.Always(InterchangeFormat.Version1.Whole), rule.Says, rule.Message, default, null)));

    /// <summary>Whether the rule has a severity under some profile.</summary>
    public bool Has(Severity severity) => Severity.Draft == severity || Severity.Submit == severity || Severity.Exchange == severity;

    /// <summary>How the rule is called where it is explained: under its profiles, one word where they agree.</summary>
    public string SeverityIn(Language language)
    {
        Severity?[] each = [Severity.Draft, Severity.Submit, Severity.Exchange];
        string[] profiles = ["draft", "submit", "exchange"];
        return each.Distinct().Count() == 1 && each[0] is { } one
            ? Texts.Of(one).In(language)
            : string.Join(", ", each.Select((severity, place) => $"{profiles[place]}: {(severity is { } hard ? Texts.Of(hard).In(language) : "–")}"));
    }
}
