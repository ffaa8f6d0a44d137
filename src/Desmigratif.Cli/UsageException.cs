using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli;

/// <summary>The command line asks for something that cannot be done; a person is told what and why.</summary>
internal sealed class UsageException(Wording explanation) : Exception(explanation.English)
{
    public Wording Explanation { get; } = explanation;
}
