using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli;

/// <summary>What the tool writes can no longer be written: the result is incomplete.</summary>
/// <param name="cause">What the system said.</param>
/// <param name="explanation">What a person is told; nothing where whoever read the output has gone, for nobody is left to tell.</param>
internal sealed class OutputFailedException(Exception cause, Wording? explanation) : Exception(cause.Message, cause)
{
    public Wording? Explanation { get; } = explanation;
}
