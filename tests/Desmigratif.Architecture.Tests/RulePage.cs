using System.Globalization;
using System.Text;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Writing;
using NodaTime;

namespace Desmigratif.Architecture.Tests;

/// <summary>The page of all rules, written from the rules themselves.</summary>
internal static class RulePage
{
    private const string Introduction =
        """
        # The rules

        Every rule of `RuleBook.National`, in published order, and then the rules that are checked while a file is read. A test writes this
        page from the code, and a page for each rule with its sources and examples, and fails when they differ; [ADDING-A-RULE.md](../ADDING-A-RULE.md) tells how to accept a change.

        - **Severity** is the one under every profile, or those under `draft`, `submit` and `exchange` in this order; – means that the rule
          asks nothing under that profile. Only `blocking` rules decide about a placement.
        - **Basis** is what the rule rests on, from the day before it. Without a day it applies on every day that can be assessed.
        - **Confidence** says how well the text behind the rule is known: A its own text was read, A- quoted in full by another page, B stated
          by a secondary source, C inferred.
        - **Parameters** are what the law, or whoever applies the rule, may change.

        | Rule | Severity | Statement | Basis | Confidence | Parameters |
        |---|---|---|---|---|---|

        """;

    public static string Text()
    {
        StringBuilder page = new(Introduction.ReplaceLineEndings("\n"));
        foreach (Rule rule in RuleBook.National.Rules)
        {
            Row(page, rule.Id, rule.Severity, rule.Says, Steps(rule.Law), Name(rule.Confidence), rule.Parameters.Select(Parameter));
        }

        foreach (ReadingRule rule in ReadingRules.All)
        {
            Instrument format = InterchangeFormat.Version1;
            Row(page, rule.Id, rule.Severity, rule.Says, [format.Whole.Text], Name(format.Confidence), []);
        }

        return page.ToString();
    }

    private static void Row(
        StringBuilder page,
        RuleId id,
        SeverityByProfile severity,
        Wording says,
        IEnumerable<string> basis,
        string confidence,
        IEnumerable<string> parameters) =>
        page.Append("| ").AppendJoin(
            " | ",
            $"[{id.Text}]({id.Text}.md)",
            Name(severity),
            $"{Cell(says.Indonesian)}<br>*{Cell(says.English)}*",
            string.Join("<br>", basis.Select(Cell)),
            confidence,
            string.Join("<br>", parameters.Select(Cell))).Append(" |\n");

    private static string Name(SeverityByProfile severity)
    {
        Severity?[] each = [severity.Draft, severity.Submit, severity.Exchange];
        return string.Join(" / ", (each.Distinct().Count() == 1 ? each[..1] : each).Select(one => one is { } hard ? ResultWords.Of(hard) : "–"));
    }

    private static string Name(Confidence confidence) => confidence == Confidence.AMinus ? "A-" : confidence.ToString();

    private static IEnumerable<string> Steps(DatedLaw law) =>
        law.Steps.Select(step => Since(step.From) + (step.IsRepeal ? "no more" : string.Join("; ", step.Basis)));

    private static string Parameter(Parameter parameter) =>
        $"`{parameter.Name}` ({parameter.Unit}): {string.Join("; ", parameter.Steps.Select(step => $"{Since(step.From)}`{step.Value}`"))}";

    private static string Since(LocalDate day) =>
        day == LocalDate.MinIsoValue ? "" : day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) + " ";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
