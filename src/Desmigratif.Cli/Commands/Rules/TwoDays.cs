using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Desmigratif.Cli.Explaining;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Cli.Commands.Rules;

/// <summary>What <c>rules diff</c> and <c>rules impact</c> have in common: two days and where the answer goes.</summary>
internal sealed class TwoDays
{
    private readonly Option<string> from;
    private readonly Option<string> to;
    private readonly Option<string> format;
    private readonly Language language;

    public TwoDays(Command command, Language language)
    {
        this.language = language;
        from = new("--from") { Description = RuleTexts.From.In(language), Required = true, HelpName = "DATE" };
        to = new("--to") { Description = RuleTexts.To.In(language), Required = true, HelpName = "DATE" };
        format = new("--format") { Description = RuleTexts.Format.In(language), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        command.Options.Add(from);
        command.Options.Add(to);
        command.Options.Add(format);
        command.Options.Add(LanguageOption.Create(language));
    }

    /// <exception cref="UsageException">One of them is no day, or lies before the modelled law.</exception>
    public (LocalDate From, LocalDate To) Read(ParseResult parsed) =>
        (DayText.Read(parsed.GetValue(from)!, RuleTexts.NoDay), DayText.Read(parsed.GetValue(to)!, RuleTexts.NoDay));

    public void Write(ParseResult parsed, ToolHost host, Action<Utf8JsonWriter> asJson, Action<Page> asText)
    {
        using Stream output = new OutputStream(host.Output, explanation: null, owns: false);
        if (parsed.GetValue(format) == "json")
        {
            using Utf8JsonWriter json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
            json.WriteStartObject();
            (LocalDate first, LocalDate second) = Read(parsed);
            json.WriteString("from", IsoDate.Of(first));
            json.WriteString("to", IsoDate.Of(second));
            asJson(json);
            json.WriteEndObject();
            json.Flush();
            output.WriteByte((byte)'\n');
            return;
        }

        using StreamWriter writer = OutputText.On(output);
        Page page = Page.On(writer, host.TerminalWidth);
        (LocalDate before, LocalDate after) = Read(parsed);
        page.Line(0, $"{RuleTexts.Comparison.In(language)} {IsoDate.Of(before)} → {IsoDate.Of(after)}", Shade.Strong);
        asText(page);
    }
}
