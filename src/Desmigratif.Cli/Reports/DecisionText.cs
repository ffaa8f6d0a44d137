using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using NodaTime.Text;
using Spectre.Console;

namespace Desmigratif.Cli.Reports;

/// <summary>Decisions for a person: the three answers counted, then each file with its reasons and what to do next.</summary>
internal sealed class DecisionText(IAnsiConsole console, Language language)
{
    public void Write(Summary summary, Samples samples)
    {
        if (summary.Decisions.Count == 0)
        {
            console.MarkupLineInterpolated($"{Texts.NoOpenFile.In(language)}");
            return;
        }

        Table table = new Table().Border(TableBorder.Rounded).AddColumns(
            new TableColumn(Texts.OutcomeColumn.In(language)),
            new TableColumn(Texts.CountColumn.In(language)).RightAligned());
        foreach ((Outcome outcome, long count) in summary.Decisions)
        {
            table.AddRow(new Markup($"[{Colour(outcome)}]{Texts.Of(outcome).In(language)}[/]"), new Text(Numbers.Of(count, language)));
        }

        console.WriteLine();
        console.Write(table);
        foreach ((Outcome outcome, List<(Decision Decision, string? Input)> shown) in samples.Decisions.OrderByDescending(entry => entry.Key))
        {
            foreach ((Decision decision, _) in shown)
            {
                Write(decision);
            }

            if (summary.Decisions[outcome] > shown.Count)
            {
                Paragraph.Write(console, 0, Texts.Shown(shown.Count, summary.Decisions[outcome], language));
            }
        }
    }

    private static string Colour(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => "green",
        Outcome.NotEligible => "red",
        _ => "yellow",
    };

    private void Write(Decision decision)
    {
        console.WriteLine();
        console.MarkupLineInterpolated(
            $"[bold]{decision.Bundle} · migration {decision.Migration}[/] · [{Colour(decision.Outcome)}]{Texts.Of(decision.Outcome).In(language)}[/]");
        foreach (RuleVerdict rule in decision.Rules)
        {
            if (rule.Verdict is VerdictKind.NotMet or VerdictKind.Unknown)
            {
                string metFrom = rule.MetFrom is { } day ? $" · {Texts.MetFrom.In(language)} {LocalDatePattern.Iso.Format(day)}" : "";
                Line($"{Texts.Of(rule.Verdict).In(language)}: {rule.Code} {Says(rule)} ({string.Join("; ", rule.Basis.Select(citation => citation.Text))}){metFrom}");
            }
        }

        foreach (PaperStatus paper in decision.Documents)
        {
            if (paper.State is PaperState.Missing or PaperState.Expired or PaperState.ExpiresTooEarly)
            {
                Line($"{paper.Kind.Label?.In(language)}: {Texts.Of(paper.State).In(language)} → {paper.Issuer?.Label?.In(language)}");
            }
        }

        if (!decision.Next.IsEmpty)
        {
            Line($"{Texts.Next.In(language)}: {string.Join(", ", decision.Next.Select(Shown))}");
        }
    }

    private void Line(string text) => Paragraph.Write(console, 2, text);

    private string Says(RuleVerdict rule) => Rules.Engine.RuleBook.National[rule.Code]?.Says.In(language) ?? "";

    private string Shown(string step) => DocumentKind.List.Of(step).Label?.In(language) ?? step;
}
