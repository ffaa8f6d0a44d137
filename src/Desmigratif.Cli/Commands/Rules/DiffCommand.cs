using System.CommandLine;
using System.Text.Json;
using Desmigratif.Cli.Explaining;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Cli.Commands.Rules;

/// <summary><c>rules diff</c>: what a change of law changes.</summary>
internal static class DiffCommand
{
    public static Command Create(Language language, ToolHost host)
    {
        Command command = new("diff", RuleTexts.Diff.In(language));
        TwoDays days = new(command, language);
        RuleBookOptions book = new(command, language);
        command.SetAction(parsed =>
        {
            (LocalDate from, LocalDate to) = days.Read(parsed);
            LawChange[] changes = [.. LawDiff.Of(RuleCard.All(book.Read(parsed)), from, to)];
            days.Write(parsed, host, json => Write(json, changes), page => Write(page, changes, language));
            return (int)ExitCode.Passed;
        });
        return command;
    }

    private static void Write(Utf8JsonWriter json, LawChange[] changes)
    {
        json.WriteStartArray("changes");
        foreach (LawChange change in changes)
        {
            json.WriteStartObject();
            json.WriteString("code", change.Code.Text);
            json.WriteString("change", change.Word);
            if (change.Subject is { } subject)
            {
                json.WriteString("of", subject);
            }

            json.WriteString("before", change.Before?.English);
            json.WriteString("after", change.After?.English);
            json.WriteStartArray("basis");
            foreach (Citation citation in change.Basis)
            {
                json.WriteStringValue(citation.Text);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Page page, LawChange[] changes, Language language)
    {
        if (changes.Length == 0)
        {
            page.Line(0, RuleTexts.NoDifference.In(language), Shade.Good);
        }

        foreach (LawChange change in changes)
        {
            string subject = change.Subject is { } name ? " " + (DocumentKind.List.Of(name).Label?.In(language) ?? name) : "";
            string values = change.Before == change.After ? "" : $": {change.Before?.In(language) ?? "–"} → {change.After?.In(language) ?? "–"}";
            string basis = change.Subject is null ? "" : $" ({ReportTexts.Basis(change.Basis, language)})";
            page.Line(2, $"{change.Code} · {change.What.In(language)}{subject}{values}{basis}");
        }
    }
}
