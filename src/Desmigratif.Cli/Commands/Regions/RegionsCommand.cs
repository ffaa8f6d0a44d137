using System.CommandLine;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Commands.Regions;

/// <summary><c>regions</c>: which place bears this name, or this code?</summary>
internal static class RegionsCommand
{
    public static Command Create(Language language, ToolHost host) => new("regions", RegionTexts.Regions.In(language))
    {
        FindCommand.Create(language, host),
        ShowCommand.Create(language, host),
    };
}
