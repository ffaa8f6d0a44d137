using System.Globalization;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Cli.Reports.Html;

/// <summary>Charts as tables with a bar in each row: whoever does not see the bar reads the numbers.</summary>
internal sealed class HtmlCharts(Summary summary)
{
    private static readonly Severity[] HardestFirst =
        [Severity.Blocking, Severity.Error, Severity.Warning, Severity.Referral, Severity.Info];

    private static readonly PaperState[] States =
        [PaperState.Held, PaperState.Missing, PaperState.Expired, PaperState.ExpiresTooEarly, PaperState.Unknown];

    public static string ClassOf(Severity severity) => "s-" + severity.ToString().ToLowerInvariant();

    public void WritePillars(Markup page)
    {
        ILookup<Pillar, Tally> byPillar = summary.Tallies.ToLookup(tally => Pillars.Of(tally.Code));
        List<(Wording Name, long[] Parts)> rows = [];
        foreach ((_, Pillar pillar) in Pillars.Words)
        {
            if (byPillar.Contains(pillar))
            {
                rows.Add((
                    ReportTexts.Of(pillar),
                    [.. HardestFirst.Select(severity => byPillar[pillar].Where(tally => tally.Severity == severity).Sum(tally => tally.Count))]));
            }
        }

        if (rows.Count == 0)
        {
            page.Raw("<p class=\"good\">").Both(Texts.NothingFound).Raw("</p>");
            return;
        }

        Write(page, "pillars", HtmlTexts.ByPillar, HtmlTexts.Pillar, [.. HardestFirst.Select(severity => (Texts.Of(severity), ClassOf(severity)))], rows);
    }

    public void WritePapers(Markup page)
    {
        List<(Wording Name, long[] Parts)> rows = [];
        foreach (DocumentKind kind in summary.Papers)
        {
            rows.Add((kind.Label!, [.. States.Select(state => summary.Count(kind, state))]));
        }

        rows.RemoveAll(row => row.Parts.Sum() == 0);
        if (rows.Count == 0)
        {
            page.Raw("<section><h2>").Both(HtmlTexts.Papers).Raw("</h2><p>").Both(HtmlTexts.NoPapers).Raw("</p></section>");
            return;
        }

        Write(page, "papers", HtmlTexts.Papers, HtmlTexts.Paper, [.. States.Select(state => (Texts.Of(state), "p-" + state.ToString().ToLowerInvariant()))], rows);
    }

    private static void Write(Markup page, string id, Wording title, Wording what, (Wording Name, string Class)[] parts, List<(Wording Name, long[] Parts)> rows)
    {
        int[] used = [.. Enumerable.Range(0, parts.Length).Where(part => rows.Exists(row => row.Parts[part] > 0))];
        long longest = rows.Max(row => row.Parts.Sum());
        page.Raw($"<section id=\"{id}\"><h2>").Both(title).Raw("</h2><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"").Raw(id)
            .Raw("-caption\"><table class=\"chart\"><caption id=\"").Raw(id).Raw("-caption\">").Both(title).Raw("</caption><thead><tr><th scope=\"col\">").Both(what)
            .Raw("</th><td class=\"wide\"></td>");
        foreach (int part in used)
        {
            page.Raw($"<th scope=\"col\" class=\"number\"><span class=\"key {parts[part].Class}\" aria-hidden=\"true\"></span>").Both(parts[part].Name).Raw("</th>");
        }

        page.Raw("</tr></thead><tbody>");
        foreach ((Wording name, long[] counts) in rows)
        {
            page.Raw("<tr><th scope=\"row\">").Both(name).Raw("</th><td class=\"wide\"><svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">");
            double at = 0;
            foreach (int part in used)
            {
                double width = 1000.0 * counts[part] / longest;
                if (counts[part] > 0)
                {
                    page.Raw(string.Create(CultureInfo.InvariantCulture, $"<rect class=\"{parts[part].Class}\" x=\"{at:0.#}\" width=\"{width:0.#}\" height=\"10\"/>"));
                }

                at += width;
            }

            page.Raw("</svg></td>");
            foreach (int part in used)
            {
                page.Raw("<td class=\"number\">").Number(counts[part]).Raw("</td>");
            }

            page.Raw("</tr>");
        }

        page.Raw("</tbody></table></div></section>\n");
    }
}
