using System.Globalization;
using System.Net;
using System.Text;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Cli.Plans;

/// <summary>Proposals as one self-contained page, for a screen in the village hall, a phone or a printer.</summary>
internal sealed class PlanHtml(TextWriter writer, Language language, bool withNames)
{
    private const string Style = """
        :root{color-scheme:light;--ink:#1d2733;--soft:#5b6776;--line:#d8dee6;--good:#1b7f4d;--wait:#b35900;--paper:#fff}
        *{box-sizing:border-box}body{margin:0 auto;max-width:60rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
        h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.15rem;margin:1.75rem 0 .5rem;border-bottom:1px solid var(--line)}
        .nature{border-left:4px solid var(--wait);background:#fff6ec;padding:.6rem .9rem;margin:.75rem 0}
        .names{border-left:4px solid #b3261e;background:#fdeceb;padding:.6rem .9rem}
        .cards{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr))}
        .card{border:1px solid var(--line);border-radius:.5rem;padding:.6rem .9rem;break-inside:avoid}
        .card h3{margin:0 0 .3rem;font-size:1rem}ul{margin:.2rem 0;padding-left:1.1rem}.why{color:var(--soft);font-size:.9rem}
        .bar{display:flex;height:.6rem;background:#eef1f5;border-radius:.3rem;overflow:hidden;margin:.3rem 0}.bar i{background:var(--good)}
        .dots{letter-spacing:.1em;font-size:1.2rem;overflow-wrap:anywhere}.placed{color:var(--good)}.waiting{color:var(--wait)}.companion{color:#2457a6}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .5rem;border-bottom:1px solid var(--line)}td.n{text-align:right;font-variant-numeric:tabular-nums}
        @media print{body{max-width:none;padding:0;font-size:10pt}.village{break-after:page}}
        """;

    public void Begin() => writer.Write(
        $"<!doctype html>\n<html lang=\"{(language == Language.Indonesian ? "id" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
        + $"<title>{Safe(PlanTexts.Title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n");

    public void End() => writer.Write("</body>\n</html>\n");

    public void Write(PlanSheet sheet)
    {
        PlanNames names = new(sheet.Register, withNames);
        PlanWords words = new(language, names);
        ProposalMetrics metrics = sheet.Proposal.Metrics;
        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<main class=\"village\">\n<h1>{Safe(PlanTexts.Title)} · {Safe(sheet.Proposal.Bundle ?? "")} · {IsoDate.Of(sheet.Proposal.AsOf)}</h1>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"nature\">{Safe(PlanTexts.Nature)}</p>\n");
        if (withNames)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"names\">{Safe(PlanTexts.HoldsNames)}</p>\n");
        }

        html.Append(CultureInfo.InvariantCulture, $"<p>{Safe(Filled(PlanTexts.Summary, metrics.Placed, metrics.Children, metrics.Unplaced, metrics.OutOfScope, words.Places(metrics.FreePlaces)))}");
        html.Append(sheet.IsProven ? "</p>\n" : $" <strong>{Safe(PlanTexts.NotAllProven)}</strong></p>\n");
        Caregivers(html, sheet, names, words);
        Waiting(html, sheet, names, words);
        Hamlets(html, sheet, names);
        Heading(html, PlanTexts.Levels);
        html.Append(CultureInfo.InvariantCulture, $"<p>{Safe(PlanTexts.LevelsExplained)}</p>\n<table>\n<tr><th>{Safe(PlanTexts.LevelColumn)}</th><th>{Safe(PlanTexts.ValueColumn)}</th><th>{Safe(PlanTexts.ProofColumn)}</th></tr>\n");
        foreach (ProposalLevel level in sheet.Proposal.Levels)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><td>{Safe(words.Level(level.Name))}</td><td class=\"n\">{Numbers.Of(level.Value, language)}</td><td>{Safe(words.Proof(level))}</td></tr>\n");
        }

        writer.Write(html.Append("</table>\n</main>\n"));
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);

    private static string Dots(string kind, char dot, int count) => count == 0 ? "" : $"<span class=\"{kind}\">{new string(dot, count)}</span>";

    private string Safe(Wording text) => Safe(text.In(language));

    private void Caregivers(StringBuilder html, PlanSheet sheet, PlanNames names, PlanWords words)
    {
        Heading(html, PlanTexts.WhoWithWhom);
        html.Append("<div class=\"cards\">\n");
        foreach (PlanSheet.Companion caregiver in sheet.Caregivers)
        {
            int share = caregiver.Places == 0 ? 0 : int.Min(100, 100 * caregiver.Children.Count / caregiver.Places);
            string places = caregiver.Children.Count == 0 ? PlanTexts.NoChildren.In(language) : Filled(PlanTexts.Places, caregiver.Children.Count, words.Places(caregiver.Places));
            html.Append(CultureInfo.InvariantCulture, $"<section class=\"card\"><h3>{Safe(names.Caregiver(caregiver.Id))}</h3><div class=\"why\">{Safe(places)}</div>");
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"bar\"><i style=\"width:{share}%\"></i></div><ul>\n");
            foreach (Placement placement in caregiver.Children)
            {
                html.Append(CultureInfo.InvariantCulture, $"<li><strong>{Safe(names.Child(placement.Child))}</strong> <span class=\"why\">{Safe(string.Join("; ", placement.Reasons.Select(words.Of)))}</span></li>\n");
            }

            html.Append("</ul></section>\n");
        }

        html.Append("</div>\n");
    }

    private void Waiting(StringBuilder html, PlanSheet sheet, PlanNames names, PlanWords words)
    {
        List(html, PlanTexts.Waiting, sheet.Waiting, child =>
        {
            IEnumerable<string> help = !child.Details.Relaxations.IsEmpty
                ? child.Details.Relaxations.Select(change => PlanTexts.WouldHelp.In(language) + words.Of(change))
                : sheet.WasHelpSought(child) ? [PlanTexts.NothingHelps.In(language)] : [];
            string lines = string.Concat(help.Select(line => $"<li>{Safe(line)}</li>"));
            return $"<strong class=\"waiting\">{Safe(names.Child(child.Child))}</strong> {Safe(words.Of(child.Details))}"
                + (lines.Length > 0 ? $"<ul class=\"why\">{lines}</ul>" : "");
        });
        List(html, PlanTexts.NotPlanned, sheet.NotPlanned, child => $"{Safe(names.Child(child.Child))}: {Safe(words.Of(child.Details))}");
    }

    private void List(StringBuilder html, Wording title, IReadOnlyList<UnplacedChild> children, Func<UnplacedChild, string> item)
    {
        if (children.Count > 0)
        {
            Heading(html, title);
            html.Append("<ul>\n");
            foreach (UnplacedChild child in children)
            {
                html.Append(CultureInfo.InvariantCulture, $"<li>{item(child)}</li>\n");
            }

            html.Append("</ul>\n");
        }
    }

    private void Hamlets(StringBuilder html, PlanSheet sheet, PlanNames names)
    {
        Heading(html, PlanTexts.Hamlets);
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"why\">{Safe(PlanTexts.Legend)}</p>\n<div class=\"cards\">\n");
        foreach (PlanSheet.Hamlet hamlet in sheet.Hamlets)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section class=\"card\"><h3>{Safe(hamlet.Name ?? PlanTexts.NoHamlet.In(language))}</h3>");
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"dots\">{Dots("placed", '●', hamlet.Placed)}{Dots("waiting", '○', hamlet.Waiting)}</div>");
            foreach (PlanSheet.Companion own in hamlet.Companions)
            {
                html.Append(CultureInfo.InvariantCulture, $"<div><span class=\"companion\">◆</span> {Safe(names.Caregiver(own.Id))} {Dots("why", '·', int.Min(own.Free, 20))}</div>");
            }

            html.Append("</section>\n");
        }

        html.Append("</div>\n");
    }

    private void Heading(StringBuilder html, Wording title) => html.Append(CultureInfo.InvariantCulture, $"<h2>{Safe(title)}</h2>\n");

    private string Filled(Wording text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text.In(language), values);
}
