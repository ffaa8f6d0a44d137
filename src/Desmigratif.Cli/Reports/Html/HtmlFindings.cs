using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Cli.Reports.Html;

/// <summary>Findings on the page: each rule with what it says and the places to look at.</summary>
internal static class HtmlFindings
{
    public static HtmlGroup Group(IReadOnlyList<Sample<Finding>> samples, long total, RuleBook book)
    {
        Finding first = samples[0].Item;
        bool isSame = samples.All(sample =>
            sample.Item.Message == first.Message && sample.Item.Parameters == first.Parameters);
        Markup head = new();
        head.Raw("<h3><span class=\"tag ").Raw(HtmlCharts.ClassOf(first.Severity)).Raw("\">").Both(Texts.Of(first.Severity)).Raw("</span> <code>")
            .Text(first.Code.Text).Raw("</code> ").Both(ReportTexts.Says(first.Code, book)).Raw("</h3>");
        if (isSame)
        {
            Message(head, first);
        }

        if (!first.Basis.IsEmpty)
        {
            head.Raw("<p class=\"basis\">").Both(HtmlTexts.Rests).Raw(": ").Both(ReportTexts.Basis(first.Basis)).Raw("</p>");
        }

        return new(head.ToString(), [.. samples.Select(sample => Row(sample, isSame))], total);
    }

    private static string Row(Sample<Finding> sample, bool isSame)
    {
        Finding finding = sample.Item;
        Markup row = new();
        Wording? name = finding.Record is { } record ? ReportTexts.Record(record) : null;
        row.Raw("<li class=\"row\" data-code=\"").Text(finding.Code.Text).Raw("\" data-record=\"").Text($"{name?.English} {name?.Indonesian} {finding.Bundle}".Trim()).Raw("\"><strong>")
            .Both(name ?? new("–", "–")).Raw("</strong> ");
        if (finding.Pointer.Length > 0)
        {
            row.Raw("<code>").Text(finding.Pointer).Raw("</code>");
        }
        else
        {
            row.Both(HtmlTexts.WholeRecord);
        }

        row.Raw(" <span class=\"place\">").Text(sample.Input is { } input ? Path.GetFileName(input) : "").Raw(", ").Both(HtmlTexts.Line)
            .Raw(FormattableString.Invariant($" {finding.Line}")).Raw(finding.Bundle is null ? "" : " · ").Text(finding.Bundle ?? "").Raw("</span>");
        if (!isSame)
        {
            Message(row, finding);
        }

        return row.Raw("</li>\n").ToString();
    }

    private static void Message(Markup markup, Finding finding) =>
        markup.Raw("<p class=\"message\">").Both(finding.MessageIn(Language.Indonesian), finding.MessageIn(Language.English)).Raw("</p>");
}
