using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Reports;

/// <summary>Findings for a person: a table of counts, then each rule with the places to look at, the hardest first.</summary>
internal sealed class FindingText(Page page, Language language)
{
    private static readonly Severity[] HardestFirst =
        [Severity.Blocking, Severity.Error, Severity.Warning, Severity.Referral, Severity.Info];

    public void Write(Summary summary, Samples samples)
    {
        if (summary.Worst is null || summary.Tallies.Count == 0)
        {
            page.Line(0, Texts.NothingFound.In(language), Shade.Good);
            return;
        }

        page.Gap();
        List<Row> rows = [];
        foreach (Severity severity in HardestFirst)
        {
            if (summary.Count(severity) is > 0 and long count)
            {
                string[] cells = [Texts.Of(severity).In(language), Numbers.Of(count, language), Texts.MeaningOf(severity).In(language)];
                rows.Add(new(cells, ShadeOf(severity)));
            }
        }

        page.Table([Texts.SeverityColumn.In(language), Texts.CountColumn.In(language), Texts.MeaningColumn.In(language)], rows);
        foreach (Severity severity in HardestFirst)
        {
            foreach (List<Sample<Finding>> shown in samples.Findings)
            {
                if (shown.Count > 0 && shown[0].Item.Severity == severity)
                {
                    WriteRule(shown, summary);
                }
            }
        }
    }

    private static Shade ShadeOf(Severity severity) => severity switch
    {
        Severity.Blocking or Severity.Error => Shade.Bad,
        Severity.Warning => Shade.Look,
        Severity.Referral => Shade.Care,
        _ => Shade.Quiet,
    };

    private void WriteRule(List<Sample<Finding>> shown, Summary summary)
    {
        Finding first = shown[0].Item;
        string message = first.MessageIn(language);
        bool isSame = shown.TrueForAll(sample => sample.Item.MessageIn(language) == message);
        long count = summary.Count(first.Code);
        page.Gap();
        page.Line(
            0,
            $"{first.Code} · {Texts.Of(first.Severity).In(language)} · {Numbers.Of(count, language)}× · {ReportTexts.Basis(first.Basis, language)}",
            ShadeOf(first.Severity));
        if (isSame)
        {
            page.Line(2, message);
        }

        foreach (Sample<Finding> sample in shown)
        {
            Finding finding = sample.Item;
            string record = finding.Record is { } name ? $"  {ReportTexts.Record(name, language)}" : "";
            page.Line(4, $"{sample.Input}:{finding.Line}:{finding.Column}{record}  {finding.Pointer}".TrimEnd());
            if (!isSame)
            {
                page.Line(6, finding.MessageIn(language));
            }
        }

        if (count > shown.Count)
        {
            page.Line(4, Texts.Shown(shown.Count, count, language));
        }
    }
}
