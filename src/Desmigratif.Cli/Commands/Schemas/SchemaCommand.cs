using System.CommandLine;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Commands.Schemas;

/// <summary><c>schema</c>: the contract itself, for those who build against it.</summary>
internal static class SchemaCommand
{
    public static Command Create(Language language, ToolHost host) => new("schema", SchemaTexts.Schema.In(language))
    {
        ExportCommand.Create(language, host),
        DiffCommand.Create(language, host),
    };
}
