using Desmigratif.Cli.Schemas;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Cli.Reports.Html;

/// <summary>Decisions on the page: each placement file with what stands in its way, its papers and the next steps.</summary>
internal static class HtmlDecisions
{
    public static string ClassOf(Outcome outcome) => "o-" + outcome.ToString().ToLowerInvariant();

    public static HtmlGroup Group(Outcome outcome, IReadOnlyList<Sample<Decision>> samples, long total, RuleBook book)
    {
        string head = new Markup().Raw("<h3><span class=\"tag ").Raw(ClassOf(outcome)).Raw("\">").Both(Texts.Of(outcome)).Raw("</span></h3>").ToString();
        return new(head, [.. samples.Select(sample => Row(sample, book))], total);
    }

    private static string Row(Sample<Decision> sample, RuleBook book)
    {
        Decision decision = sample.Item;
        Wording kind = ReportTexts.Kind(RecordType.Migration);
        RuleVerdict[] open = [.. decision.Rules.Where(rule => rule.Verdict is VerdictKind.NotMet or VerdictKind.Unknown)];
        Markup row = new();
        row.Raw("<li class=\"row\" data-code=\"").Text(string.Join(' ', open.Take(30).Select(rule => rule.Code.Text))).Raw("\" data-record=\"")
            .Text($"{kind.English} {decision.Migration} {kind.Indonesian} {decision.Migration} {decision.Bundle}").Raw("\"><strong>").Both(kind).Raw(" ").Text(decision.Migration ?? "–").Raw("</strong> <span class=\"place\">")
            .Text(sample.Input is { } input ? Path.GetFileName(input) : "").Raw(", ").Both(HtmlTexts.Line)
            .Raw(FormattableString.Invariant($" {decision.Line}")).Raw(decision.Bundle is null ? "" : " · ").Text(decision.Bundle ?? "").Raw("</span>");
        if (open.Length > 0)
        {
            row.Raw("<ul>");
            foreach (RuleVerdict rule in open)
            {
                row.Raw("<li>").Both(Texts.Of(rule.Verdict)).Raw(": <code>").Text(rule.Code.Text).Raw("</code> ").Both(ReportTexts.Says(rule.Code, book))
                    .Raw(" <span class=\"basis\">").Both(ReportTexts.Basis(rule.Basis)).Raw("</span>");
                if (rule.MetFrom is { } day)
                {
                    row.Raw(" · ").Both(Texts.MetFrom).Raw(" ").Text(IsoDate.Of(day));
                }

                row.Raw("</li>");
            }

            row.Raw("</ul>");
        }

        Papers(row, decision);
        if (!decision.Next.IsEmpty)
        {
            row.Raw("<p><b>").Both(Texts.Next).Raw("</b>: ");
            string separator = "";
            foreach (string step in decision.Next)
            {
                row.Raw(separator);
                separator = "; ";
                row.Both(DocumentKind.List.Of(step).Label ?? MemberTitles.Of(step));
            }

            row.Raw("</p>");
        }

        return row.Raw("</li>\n").ToString();
    }

    private static void Papers(Markup row, Decision decision)
    {
        PaperStatus[] lacking = [.. decision.Documents.Where(paper => paper.State is PaperState.Missing or PaperState.Expired or PaperState.ExpiresTooEarly)];
        if (lacking.Length == 0)
        {
            return;
        }

        row.Raw("<ul class=\"papers\">");
        foreach (PaperStatus paper in lacking)
        {
            row.Raw("<li>").Both(paper.Kind.Label!).Raw(": ").Both(Texts.Of(paper.State));
            if (paper.Issuer?.Label is { } issuer)
            {
                row.Raw(" → ").Both(issuer);
            }

            row.Raw("</li>");
        }

        row.Raw("</ul>");
    }
}
