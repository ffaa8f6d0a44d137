using System.CommandLine;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Commands.Regions;

/// <summary>What both questions about regions can be asked with.</summary>
internal sealed class RegionOptions
{
    private readonly Option<string> format = new("--format") { DefaultValueFactory = _ => "text" };
    private readonly Language language;

    public RegionOptions(Command command, Language language)
    {
        this.language = language;
        format.Description = RegionTexts.Format.In(language);
        format.AcceptOnlyFromAmong("text", "json");
        command.Options.Add(format);
        command.Options.Add(LanguageOption.Create(language));
    }

    /// <summary>Writes an answer in the format asked for.</summary>
    public void Write(ParseResult parsed, RegionAnswer answer, ToolHost host)
    {
        using Stream output = new OutputStream(host.Output, explanation: null, owns: false);
        if (parsed.GetValue(format) == "json")
        {
            RegionJson.Write(output, answer);
        }
        else
        {
            RegionText.Write(output, answer, language, host);
        }
    }
}
