using System.Security.Cryptography;
using System.Text;
using Desmigratif.Cli.Commands;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Cli.Reports.Html;

/// <summary>
/// One page that needs nothing else: counts, charts, and the first findings or decisions of each kind, in both languages. It stays
/// under two megabytes whatever the input.
/// </summary>
internal sealed class HtmlReport(Stream output, Summary summary, Evaluation evaluation, bool isAssessment)
    : SampledReport(summary, evaluation.MaxSamples)
{
    private const long MostBytes = 1_900_000;

    private static readonly Severity[] HardestFirst =
        [Severity.Blocking, Severity.Error, Severity.Warning, Severity.Referral, Severity.Info];

    private static readonly string Style = Resource("report.css");

    private static readonly string Script = Resource("report.js");

    public override void Finish()
    {
        Markup page = new();
        Wording title = isAssessment ? Texts.AssessmentTitle : Texts.CheckTitle;
        Head(page, title);
        Summarise(page);
        HtmlCharts charts = new(Summary);
        page.Raw("<div class=\"charts\">");
        if (!isAssessment || Summary.Tallies.Count > 0)
        {
            page.Raw("<div>");
            charts.WritePillars(page);
            page.Raw("</div>");
        }

        page.Raw("<div>");
        charts.WritePapers(page);
        page.Raw("</div></div>");
        HtmlGroup[] decisions = [.. Decisions()];
        HtmlGroup[] findings = [.. Findings()];
        HtmlGroup[] missing = evaluation.Profile is { } profile ? [HtmlMissing.Group(Summary.Missing, profile)] : [];
        long room = MostBytes - Encoding.UTF8.GetByteCount(page.ToString()) - Style.Length - Script.Length;
        int rows = HtmlGroup.RowsThatFit([.. missing, .. decisions, .. findings], room);
        Filter(page);
        List(page, "missing", HtmlTexts.Completeness, missing, rows);
        List(page, "decisions", HtmlTexts.Decisions, decisions, rows);
        List(page, "findings", HtmlTexts.Findings, findings, rows);
        Foot(page);
        using StreamWriter writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(page.ToString());
    }

    private static string Resource(string name)
    {
        using StreamReader reader = new(typeof(HtmlReport).Assembly.GetManifestResourceStream("report/" + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void Tile(Markup page, string kind, long count, Wording name, Wording? meaning)
    {
        page.Raw($"<div class=\"tile {kind}\"><dt>").Both(name).Raw("</dt><dd><b>").Number(count).Raw("</b>");
        if (meaning is not null)
        {
            page.Raw("<small>").Both(meaning).Raw("</small>");
        }

        page.Raw("</dd></div>");
    }

    private static void List(Markup page, string id, Wording title, HtmlGroup[] groups, int rows)
    {
        if (groups.Length == 0)
        {
            return;
        }

        page.Raw($"<section id=\"{id}\"><h2>").Both(title).Raw("</h2>\n");
        foreach (HtmlGroup group in groups)
        {
            int shown = int.Min(rows, group.Rows.Count);
            page.Raw("<section class=\"group\">").Raw(group.Head).Raw("<ul class=\"rows\">\n");
            for (int place = 0; place < shown; place++)
            {
                page.Raw(group.Rows[place]);
            }

            page.Raw("</ul><p class=\"count\">").Both(
                Texts.Shown(shown, group.Total, Language.Indonesian).TrimStart('…', ' '),
                Texts.Shown(shown, group.Total, Language.English).TrimStart('…', ' ')).Raw("</p></section>\n");
        }

        page.Raw("</section>\n");
    }

    private void Head(Markup page, Wording title)
    {
        string language = evaluation.Language == Language.English ? "en" : "id";
        page.Raw($"<!doctype html>\n<html lang=\"{language}\" data-title-id=\"").Text(title.Indonesian).Raw("\" data-title-en=\"").Text(title.English)
            .Raw("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n")
            .Raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'sha256-{Hash(Style)}'; script-src 'sha256-{Hash(Script)}'\">\n")
            .Raw("<link rel=\"icon\" href=\"data:,\">\n<title>").Text(title.In(evaluation.Language)).Raw("</title>\n<style>").Raw(Style)
            .Raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#list\">").Both(HtmlTexts.SkipToList).Raw("</a>\n<header><div><h1>").Both(title).Raw("</h1><p>")
            .Both(HtmlTexts.AsOf).Raw(": <b>");
        if (evaluation.AsOf is { } day)
        {
            page.Text(IsoDate.Of(day));
        }
        else
        {
            page.Both(HtmlTexts.Today);
        }

        page.Raw("</b></p></div><div class=\"switch\" role=\"group\" aria-label=\"Bahasa / Language\">")
            .Raw($"<button type=\"button\" value=\"id\" lang=\"id\" aria-pressed=\"{(language == "id" ? "true" : "false")}\">Bahasa Indonesia</button>")
            .Raw($"<button type=\"button\" value=\"en\" lang=\"en\" aria-pressed=\"{(language == "en" ? "true" : "false")}\">English</button></div></header>\n<main>\n");
    }

    private void Summarise(Markup page)
    {
        page.Raw("<section id=\"overview\"><h2>").Both(HtmlTexts.Overview).Raw("</h2><p class=\"read\">");
        (long Count, Wording What)[] read =
        [
            (Summary.Bundles, Texts.Villages),
            (Summary.Records, Texts.Records),
            (Summary.Persons, Texts.Persons),
            (Summary.Migrations, Texts.Migrations),
            (Summary.Children, Texts.Children),
        ];
        string separator = "";
        foreach ((long count, Wording what) in read)
        {
            page.Raw(separator).Raw("<b>").Number(count).Raw("</b> ").Both(what);
            separator = " · ";
        }

        page.Raw("</p>");
        if (!Summary.IsWhole)
        {
            page.Raw("<p class=\"incomplete\">").Both(HtmlTexts.Incomplete).Raw("</p>");
        }

        page.Raw("<dl class=\"tiles\">");
        if (isAssessment)
        {
            foreach (Outcome outcome in (ReadOnlySpan<Outcome>)[Outcome.NotEligible, Outcome.Undetermined, Outcome.Eligible])
            {
                Tile(page, HtmlDecisions.ClassOf(outcome), Summary.Count(outcome), Texts.Of(outcome), meaning: null);
            }
        }

        foreach (Severity severity in HardestFirst)
        {
            if (!isAssessment || Summary.Count(severity) > 0)
            {
                Tile(page, HtmlCharts.ClassOf(severity), Summary.Count(severity), Texts.Of(severity), Texts.MeaningOf(severity));
            }
        }

        page.Raw("</dl></section>\n");
    }

    private IEnumerable<HtmlGroup> Decisions()
    {
        foreach (Outcome outcome in (Outcome[])[Outcome.NotEligible, Outcome.Undetermined, Outcome.Eligible])
        {
            if (Summary.Count(outcome) > 0)
            {
                yield return HtmlDecisions.Group(outcome, Samples.Decisions(outcome), Summary.Count(outcome), evaluation.Book);
            }
        }
    }

    private IEnumerable<HtmlGroup> Findings() =>
        from shown in Samples.Findings
        where shown.Count > 0
        orderby shown[0].Item.Severity descending
        select HtmlFindings.Group(shown, Summary.Count(shown[0].Item.Code), evaluation.Book);

    private void Filter(Markup page)
    {
        string[] codes = [.. Samples.Findings.Where(shown => shown.Count > 0).Select(shown => shown[0].Item.Code.Text)
            .Concat(Enum.GetValues<Outcome>().SelectMany(Samples.Decisions).SelectMany(sample => sample.Item.Rules)
                .Where(rule => rule.Verdict is VerdictKind.NotMet or VerdictKind.Unknown).Select(rule => rule.Code.Text))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        page.Raw("<form id=\"list\" class=\"filter\" hidden tabindex=\"-1\"><h2>").Both(HtmlTexts.Filter).Raw("</h2><div><label for=\"code\">").Both(HtmlTexts.ByCode)
            .Raw("</label><select id=\"code\"><option value=\"\" data-id=\"").Text(HtmlTexts.AllCodes.Indonesian).Raw("\" data-en=\"").Text(HtmlTexts.AllCodes.English).Raw("\">")
            .Text(HtmlTexts.AllCodes.In(evaluation.Language)).Raw("</option>");
        foreach (string code in codes)
        {
            page.Raw("<option>").Text(code).Raw("</option>");
        }

        page.Raw("</select></div><div><label for=\"record\">").Both(HtmlTexts.ByRecord).Raw("</label><input id=\"record\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"></div>")
            .Raw("<button type=\"reset\">").Both(HtmlTexts.ShowAll).Raw("</button><p role=\"status\"><b id=\"shown\"></b> ").Both(HtmlTexts.RowsShown).Raw("</p></form>\n");
    }

    private void Foot(Markup page)
    {
        page.Raw("</main>\n<footer><p>").Both(HtmlTexts.Privacy).Raw("</p><p>").Both(HtmlTexts.Fewer).Raw("</p><p>").Both(HtmlTexts.RuleBook).Raw(": <code>")
            .Text(evaluation.Book.Hash).Raw("</code></p></footer>\n<script>").Raw(Script).Raw("</script>\n</body>\n</html>\n");
    }
}
