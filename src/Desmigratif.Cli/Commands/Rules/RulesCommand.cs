using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Desmigratif.Cli.Explaining;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Commands.Rules;

/// <summary><c>rules</c>: which rules there are, what one asks, and what a change of law changes.</summary>
internal static class RulesCommand
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static Command Create(Language language, ToolHost host)
    {
        Argument<string?> code = new("code") { Description = RuleTexts.Code.In(language), Arity = ArgumentArity.ZeroOrOne };
        Option<string?> pillar = new("--pillar") { Description = RuleTexts.ByPillar.In(language), HelpName = "PILLAR" };
        pillar.AcceptOnlyFromAmong([.. Pillars.Words.Select(entry => entry.Word)]);
        Option<string?> instrument = new("--instrument") { Description = RuleTexts.ByInstrument.In(language), HelpName = "NAME" };
        Option<string?> severity = new("--severity") { Description = RuleTexts.BySeverity.In(language) };
        severity.AcceptOnlyFromAmong("blocking", "error", "warning", "referral", "info");
        Option<string> format = new("--format") { Description = RuleTexts.Format.In(language), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        Command command = new("rules", RuleTexts.Rules.In(language)) { code, pillar, instrument, severity, format, LanguageOption.Create(language) };
        RuleBookOptions book = new(command, language);
        command.Subcommands.Add(DiffCommand.Create(language, host));
        command.Subcommands.Add(ImpactCommand.Create(language, host));
        command.SetAction(parsed =>
        {
            RuleCard[] all = [.. RuleCard.All(book.Read(parsed))];
            RuleExamples examples = book.Examples;
            bool filters = parsed.GetValue(pillar) is not null || parsed.GetValue(instrument) is not null || parsed.GetValue(severity) is not null;
            if (parsed.GetValue(code) is { } asked)
            {
                RuleCard card = filters ? throw new UsageException(RuleTexts.FilterAndCode) : Find(asked, all);
                Write(host, parsed.GetValue(format)!, language, [card], examples, card);
            }
            else
            {
                RuleCard[] chosen = [.. Choose(all, parsed.GetValue(pillar), parsed.GetValue(instrument), parsed.GetValue(severity))];
                Write(host, parsed.GetValue(format)!, language, chosen, examples, one: null);
            }

            return (int)ExitCode.Passed;
        });
        return command;
    }

    private static RuleCard Find(string asked, RuleCard[] all) =>
        Array.Find(all, card => string.Equals(card.Id.Text, asked, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException(IsOfPlanner(asked) ? RuleTexts.OfPlanner : RuleTexts.Unknown(string.Join(", ", Nearest.Of(asked, all.Select(card => card.Id)))));

    /// <summary>The findings of the planner have codes like rules, but stand in no rule book.</summary>
    private static bool IsOfPlanner(string asked) =>
        asked.StartsWith("PIN-", StringComparison.OrdinalIgnoreCase) || asked.StartsWith("PLAN-", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<RuleCard> Choose(RuleCard[] all, string? pillar, string? instrument, string? severity)
    {
        IEnumerable<RuleCard> chosen = all;
        if (instrument is not null)
        {
            chosen = all.Where(card => card.Instruments.Any(one => string.Equals(one.ShortName, instrument, StringComparison.OrdinalIgnoreCase)));
            if (!chosen.Any())
            {
                throw new UsageException(RuleTexts.NoInstrument);
            }
        }

        return chosen.Where(card => (pillar is null || Pillars.WordOf(card.Pillar) == pillar)
            && (severity is null || card.Has(Enum.Parse<Severity>(severity, ignoreCase: true))));
    }

    private static void Write(ToolHost host, string format, Language language, RuleCard[] cards, RuleExamples examples, RuleCard? one)
    {
        using Stream output = new OutputStream(host.Output, explanation: null, owns: false);
        if (format == "json")
        {
            using Utf8JsonWriter json = new(output, Layout);
            if (one is null)
            {
                json.WriteStartArray();
            }

            foreach (RuleCard card in cards)
            {
                RuleCardJson.Write(json, card, one is null ? null : examples.Of(card.Id));
            }

            if (one is null)
            {
                json.WriteEndArray();
            }

            json.Flush();
            output.WriteByte((byte)'\n');
            return;
        }

        using StreamWriter writer = OutputText.On(output);
        if (format == "markdown")
        {
            writer.Write(one is null ? throw new UsageException(RuleTexts.MarkdownNeedsCode) : RuleCardMarkdown.Page(one, examples.Of(one.Id)));
            return;
        }

        RuleCardText text = new(Page.On(writer, host.TerminalWidth), language);
        if (one is null)
        {
            text.List(cards);
        }
        else
        {
            text.Write(one, examples.Of(one.Id));
        }
    }
}
