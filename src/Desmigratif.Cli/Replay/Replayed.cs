using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Replay;

/// <summary>How a recorded decision came out.</summary>
/// <param name="Recorded">The decision as it was written down.</param>
/// <param name="Now">The decision made now; nothing where there is no such open file.</param>
/// <param name="Differences">What differs; nothing where every byte is the same.</param>
internal sealed record Replayed(RecordedDecision Recorded, Decision? Now, IReadOnlyList<Wording> Differences)
{
    public bool IsProven => Differences.Count == 0;
}
