using Desmigratif.Cli.Schemas;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Cli.Reports;

/// <summary>Decisions for a person: the three answers counted, then each file with its reasons and what to do next.</summary>
internal sealed class DecisionText(Page page, RuleBook book, Language language)
{
    private static readonly Outcome[] HardestFirst = [Outcome.NotEligible, Outcome.Undetermined, Outcome.Eligible];

    public void Write(Summary summary, Samples samples)
    {
        if (summary.Decisions == 0)
        {
            page.Line(0, Texts.NoOpenFile.In(language));
            return;
        }

        page.Gap();
        page.Table(
            [Texts.OutcomeColumn.In(language), Texts.CountColumn.In(language)],
            [.. HardestFirst.Select(outcome => new Row(
                [Texts.Of(outcome).In(language), Numbers.Of(summary.Count(outcome), language)],
                ShadeOf(outcome)))]);
        foreach (Outcome outcome in HardestFirst)
        {
            IReadOnlyList<Sample<Decision>> shown = samples.Decisions(outcome);
            foreach (Sample<Decision> sample in shown)
            {
                Write(sample.Item);
            }

            if (summary.Count(outcome) > shown.Count)
            {
                page.Line(0, Texts.Shown(shown.Count, summary.Count(outcome), language));
            }
        }
    }

    private static Shade ShadeOf(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => Shade.Good,
        Outcome.NotEligible => Shade.Bad,
        _ => Shade.Look,
    };

    private void Write(Decision decision)
    {
        page.Gap();
        page.Line(0, $"{decision.Bundle} · {ReportTexts.Record(RecordType.Migration, decision.Migration, language)} · {Texts.Of(decision.Outcome).In(language)}", ShadeOf(decision.Outcome));
        foreach (RuleVerdict rule in decision.Rules)
        {
            if (rule.Verdict is VerdictKind.NotMet or VerdictKind.Unknown)
            {
                string says = book[rule.Code]?.Says.In(language) ?? "";
                string metFrom = rule.MetFrom is { } day ? $" · {Texts.MetFrom.In(language)} {IsoDate.Of(day)}" : "";
                page.Line(2, $"{Texts.Of(rule.Verdict).In(language)}: {rule.Code} {says} ({ReportTexts.Basis(rule.Basis, language)}){metFrom}");
            }
        }

        foreach (PaperStatus paper in decision.Documents)
        {
            if (paper.State is PaperState.Missing or PaperState.Expired or PaperState.ExpiresTooEarly)
            {
                string issuer = paper.Issuer?.Label is { } label ? $" → {label.In(language)}" : "";
                page.Line(2, $"{paper.Kind.Label?.In(language)}: {Texts.Of(paper.State).In(language)}{issuer}");
            }
        }

        if (!decision.Next.IsEmpty)
        {
            page.Line(2, $"{Texts.Next.In(language)}: {string.Join("; ", decision.Next.Select(Shown))}");
        }
    }

    private string Shown(string step) => (DocumentKind.List.Of(step).Label ?? MemberTitles.Of(step)).In(language);
}
