using System.Text;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Cli.Explaining;

/// <summary>A page of documentation about one rule, first in Indonesian, then in English, with one pair of examples.</summary>
internal static class RuleCardMarkdown
{
    public static string Page(RuleCard card, RuleExample? example)
    {
        StringBuilder page = new();
        page.Append("# ").Append(card.Id.Text).Append(" · ").Append(Plain(card.Says.Indonesian)).Append("\n\n*").Append(Plain(card.Says.English)).Append("*\n");
        Part(page, card, Language.Indonesian);
        Part(page, card, Language.English);
        page.Append("\n## ").Append(RuleTexts.Example.Indonesian).Append(" · ").Append(RuleTexts.Example.English).Append("\n\n");
        if (example is null)
        {
            page.Append(RuleTexts.ExampleInKit.Indonesian).Append("\n\n*").Append(RuleTexts.ExampleInKit.English).Append("*\n");
            return page.ToString();
        }

        page.Append(Both(RuleTexts.AsOf)).Append(' ').Append(example.AsOf).Append(" · `").Append(example.Profile).Append("`\n");
        if (example.LocalParameters is { } local)
        {
            page.Append('\n').Append(Both(RuleTexts.WithSetting)).Append(": `").Append(local).Append("`\n");
        }

        Lines(page, RuleTexts.Together, example.Shared);
        Lines(page, RuleTexts.Accepted, example.Accepted.Except(example.Shared, StringComparer.Ordinal));
        Lines(page, RuleTexts.Refused, example.Refused.Except(example.Shared, StringComparer.Ordinal));
        page.Append('\n').Append(Both(RuleTexts.PointsTo)).Append(": `").Append(example.Pointer).Append("`\n");
        return page.ToString();
    }

    private static void Part(StringBuilder page, RuleCard card, Language language)
    {
        page.Append("\n## ").Append(language == Language.Indonesian ? "Bahasa Indonesia" : "English").Append("\n\n");
        page.Append("- **").Append(RuleTexts.Pillar.In(language)).Append("**: ").Append(ReportTexts.Of(card.Pillar).In(language)).Append('\n');
        page.Append("- **").Append(Texts.SeverityColumn.In(language)).Append("**: ").Append(card.SeverityIn(language)).Append('\n');
        page.Append("- **").Append(RuleTexts.Confidence.In(language)).Append("**: ").Append(card.Confidence == Confidence.AMinus ? "A-" : card.Confidence.ToString()).Append('\n');
        if (card.Paper?.Label is { } paper)
        {
            page.Append("- **").Append(RuleTexts.Paper.In(language)).Append("**: ").Append(paper.In(language)).Append('\n');
        }

        foreach (LawStep step in card.Law.Steps)
        {
            page.Append("- **").Append(RuleTexts.Steps.In(language)).Append("** ").Append(RuleCardText.Since(step.From, language)).Append(": ")
                .Append(step.IsRepeal ? RuleTexts.NoMore.In(language) : Plain(ReportTexts.Basis(step.Basis, language))).Append('\n');
        }

        foreach (Parameter parameter in card.Parameters)
        {
            page.Append("- **").Append(RuleTexts.Parameters.In(language)).Append("** `").Append(parameter.Name).Append("` (").Append(UnitTexts.Of(parameter.Unit).In(language)).Append("): ")
                .AppendJoin("; ", parameter.Shown.Select(step => $"{RuleCardText.Since(step.From, language)} `{step.Value.In(language)}`")).Append('\n');
        }

        page.Append("\n**").Append(RuleTexts.HowToFix.In(language)).Append(".** ").Append(Plain(card.Message.In(language))).Append("\n\n").Append(RuleTexts.Sources.In(language)).Append(":\n\n");
        foreach (Instrument instrument in card.Instruments)
        {
            string source = instrument.Source.Contains("://", StringComparison.Ordinal) ? $"<{instrument.Source}>" : $"`{instrument.Source}`";
            page.Append("- ").Append(Plain(instrument.NameIn(language))).Append(": ").Append(Plain(instrument.Title.In(language))).Append(", ").Append(source).Append(" (")
                .Append(RuleTexts.Reviewed.In(language)).Append(' ').Append(IsoDate.Of(instrument.Reviewed)).Append(")\n");
        }
    }

    private static void Lines(StringBuilder page, Wording title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length > 0)
        {
            page.Append("\n**").Append(Both(title)).Append("**\n\n```json\n").AppendJoin('\n', all).Append("\n```\n");
        }
    }

    private static string Both(Wording wording) => $"{wording.Indonesian} · {wording.English}";

    /// <summary>A text in which no sign means something to Markdown.</summary>
    private static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char sign in text)
        {
            if (@"\`*_{}[]<>|".Contains(sign, StringComparison.Ordinal))
            {
                plain.Append('\\');
            }

            plain.Append(sign);
        }

        return plain.ToString();
    }
}
