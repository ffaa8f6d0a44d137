using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Cli.Explaining;

/// <summary>Rules for a person at a terminal.</summary>
internal sealed class RuleCardText(Page page, Language language)
{
    /// <summary>A day of law as it is told; a law without a first day applies on every day.</summary>
    public static string Since(LocalDate day, Language language) =>
        day <= LocalDate.MinIsoValue ? RuleTexts.Always.In(language) : $"{RuleTexts.Since.In(language)} {IsoDate.Of(day)}";

    public void List(IEnumerable<RuleCard> cards)
    {
        foreach (IGrouping<Pillar, RuleCard> pillar in cards.GroupBy(card => card.Pillar))
        {
            page.Gap();
            page.Line(0, $"{ReportTexts.Of(pillar.Key).In(language)} ({Pillars.WordOf(pillar.Key)})", Shade.Strong);
            foreach (RuleCard card in pillar)
            {
                string instruments = string.Join(", ", card.Instruments.Select(instrument => instrument.NameIn(language)));
                page.Line(2, $"{card.Id} · {card.SeverityIn(language)} · {card.Says.In(language)} · {instruments}");
            }
        }
    }

    public void Write(RuleCard card, RuleExample? example)
    {
        page.Line(0, $"{card.Id} · {card.Says.In(language)}", Shade.Strong);
        page.Line(2, $"{RuleTexts.Pillar.In(language)}: {ReportTexts.Of(card.Pillar).In(language)}");
        page.Line(2, $"{Texts.SeverityColumn.In(language)}: {card.SeverityIn(language)}");
        page.Line(2, $"{RuleTexts.Confidence.In(language)}: {(card.Confidence == Domain.Findings.Confidence.AMinus ? "A-" : card.Confidence.ToString())}");
        if (card.Paper is { } paper)
        {
            page.Line(2, $"{RuleTexts.Paper.In(language)}: {paper.Label!.In(language)}");
        }

        page.Line(2, $"{RuleTexts.Steps.In(language)}:");
        foreach (LawStep step in card.Law.Steps)
        {
            page.Line(4, $"{Since(step.From, language)}: {(step.IsRepeal ? RuleTexts.NoMore.In(language) : ReportTexts.Basis(step.Basis, language))}");
        }

        page.Line(2, $"{RuleTexts.Sources.In(language)}:");
        foreach (Instrument instrument in card.Instruments)
        {
            page.Line(4, $"{instrument.NameIn(language)}: {instrument.Title.In(language)}, {instrument.Source} ({RuleTexts.Reviewed.In(language)} {IsoDate.Of(instrument.Reviewed)})");
        }

        if (!card.Parameters.IsEmpty)
        {
            page.Line(2, $"{RuleTexts.Parameters.In(language)}:");
            foreach (Parameter parameter in card.Parameters)
            {
                page.Line(4, $"{parameter.Name} ({UnitTexts.Of(parameter.Unit).In(language)}): {string.Join("; ", parameter.Shown.Select(step => $"{Since(step.From, language)} {step.Value.In(language)}"))}");
            }
        }

        page.Line(2, $"{RuleTexts.HowToFix.In(language)}:");
        page.Line(4, card.Message.In(language));
        if (example is null)
        {
            page.Line(2, card.Pillar == Pillar.Format ? RuleTexts.ExampleInKit.In(language) : "");
            return;
        }

        page.Line(2, $"{RuleTexts.Example.In(language)} · {RuleTexts.AsOf.In(language)} {example.AsOf} · {example.Profile}");
        if (example.LocalParameters is { } local)
        {
            page.Line(4, $"{RuleTexts.WithSetting.In(language)}: {local}");
        }

        Lines(RuleTexts.Together, example.Shared, Shade.Plain);
        Lines(RuleTexts.Accepted, [.. example.Accepted.Except(example.Shared, StringComparer.Ordinal)], Shade.Good);
        Lines(RuleTexts.Refused, [.. example.Refused.Except(example.Shared, StringComparer.Ordinal)], Shade.Bad);
        page.Line(4, $"{RuleTexts.PointsTo.In(language)} {example.Pointer}");
    }

    private void Lines(Wording title, IReadOnlyList<string> lines, Shade shade)
    {
        if (lines.Count > 0)
        {
            page.Line(4, title.In(language) + ":", shade);
            foreach (string line in lines)
            {
                page.Line(6, line);
            }
        }
    }
}
