using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Serialization.Completeness;

namespace Desmigratif.Cli.Reports.Html;

/// <summary>What records still lack for the profile asked for, on the page: filtered by record like findings, under no rule.</summary>
internal static class HtmlMissing
{
    private const int MostMembers = 40;

    public static HtmlGroup Group(MissingTally missing, Profile profile)
    {
        Wording title = missing.Records == 0 ? CompletenessTexts.Nothing : CompletenessTexts.Title;
        Markup head = new();
        head.Raw("<h3>")
            .Both(CompletenessTexts.About(title, profile, Language.Indonesian), CompletenessTexts.About(title, profile, Language.English))
            .Raw("</h3>");
        if (missing.Records > 0)
        {
            head.Raw("<p class=\"basis\">").Number(missing.Records).Raw(" ").Both(CompletenessTexts.Records).Raw(" · ").Number(missing.Members).Raw(" ")
                .Both(CompletenessTexts.Members).Raw("</p>");
        }

        return new(head.ToString(), [.. missing.Shown.Select(Row)], missing.Records);
    }

    private static string Row(Sample<IncompleteRecord> sample)
    {
        IncompleteRecord record = sample.Item;
        Wording name = ReportTexts.Record(record.Record);
        Markup row = new();
        row.Raw("<li class=\"row\" data-code=\"\" data-record=\"").Text($"{name.English} {name.Indonesian}").Raw("\"><strong>").Both(name).Raw("</strong> ");
        foreach (MissingMember member in record.Missing.AsEnumerable().Take(MostMembers))
        {
            row.Raw("<code>").Text(member.Pointer).Raw("</code> ");
        }

        return row.Raw(record.Missing.Count > MostMembers ? "… " : "").Raw("<span class=\"place\">").Text(sample.Input is { } input ? Path.GetFileName(input) : "").Raw(", ")
            .Both(HtmlTexts.Line).Raw(FormattableString.Invariant($" {record.Line}")).Raw("</span></li>\n").ToString();
    }
}
