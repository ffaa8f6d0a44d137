using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Schemas;

/// <summary>A file that is to be compared is no schema and no code list of the format; a person is told why.</summary>
internal sealed class SchemaUnreadableException(string file, Wording explanation) : Exception(explanation.English)
{
    public string File { get; } = file;

    public Wording Explanation { get; } = explanation;
}
