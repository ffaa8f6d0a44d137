using Desmigratif.Domain.Findings;
using Spectre.Console;

namespace Desmigratif.Cli.Reports;

/// <summary>Findings for a person: a table of counts, then each rule with the places to look at.</summary>
internal sealed class FindingText(IAnsiConsole console, Language language)
{
    public void Write(Summary summary, Samples samples)
    {
        if (summary.Findings.Count == 0)
        {
            console.MarkupLineInterpolated($"[green]{Texts.NothingFound.In(language)}[/]");
            return;
        }

        console.WriteLine();
        console.Write(Counts(summary));
        foreach ((RuleId code, List<(Finding Finding, string? Input)> shown) in samples.Findings
            .OrderByDescending(entry => entry.Value[0].Finding.Severity)
            .ThenBy(entry => entry.Key))
        {
            WriteRule(code, shown, summary);
        }
    }

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Blocking => "red",
        Severity.Error => "red",
        Severity.Warning => "yellow",
        Severity.Referral => "magenta",
        _ => "blue",
    };

    private Table Counts(Summary summary)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns(
            new TableColumn(Texts.SeverityColumn.In(language)),
            new TableColumn(Texts.CountColumn.In(language)).RightAligned(),
            new TableColumn(Texts.MeaningColumn.In(language)));
        foreach (Severity severity in Enum.GetValues<Severity>().OrderDescending())
        {
            if (summary.Count(severity) is > 0 and long count)
            {
                table.AddRow(
                    new Markup($"[{Colour(severity)}]{Texts.Of(severity).In(language)}[/]"),
                    new Text(Numbers.Of(count, language)),
                    new Text(Texts.MeaningOf(severity).In(language)));
            }
        }

        return table;
    }

    private void WriteRule(RuleId code, List<(Finding Finding, string? Input)> shown, Summary summary)
    {
        Finding first = shown[0].Finding;
        long count = summary.Findings.Where(entry => entry.Key.Code == code).Sum(entry => entry.Value);
        console.WriteLine();
        console.MarkupLineInterpolated(
            $"[bold]{code.Text}[/] · [{Colour(first.Severity)}]{Texts.Of(first.Severity).In(language)}[/] · {Numbers.Of(count, language)}× · {string.Join("; ", first.Basis.Select(citation => citation.Text))}");
        bool isSame = shown.TrueForAll(entry => entry.Finding.MessageIn(language) == first.MessageIn(language));
        if (isSame)
        {
            Paragraph.Write(console, 2, first.MessageIn(language));
        }

        foreach ((Finding finding, string? input) in shown)
        {
            string record = finding.Record is { } name ? $"{name.Type} {name.Id}" : "";
            string place = $"{input}:{finding.Line}:{finding.Column}  {record}  {finding.Pointer}".TrimEnd();
            Paragraph.Write(console, 4, place);
            if (!isSame)
            {
                Paragraph.Write(console, 6, finding.MessageIn(language));
            }
        }

        if (count > shown.Count)
        {
            Paragraph.Write(console, 4, Texts.Shown(shown.Count, count, language));
        }
    }
}
