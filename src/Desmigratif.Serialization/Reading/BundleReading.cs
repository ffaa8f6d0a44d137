using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Reading;

/// <summary>One bundle of a file, as far as it could be read, with every problem found on the way.</summary>
public sealed record BundleReading
{
    /// <summary>
    /// The register; nothing for lines that stand outside a bundle, and for a bundle of a schema version that cannot be read.
    /// </summary>
    public Register? Register { get; init; }

    /// <summary>
    /// The problems, in the order in which they were found; of each rule at most <see cref="ReaderLimits.ProblemsPerCode"/>.
    /// </summary>
    public EquatableArray<Finding> Problems { get; init; }

    /// <summary>How many problems of each rule there were, exactly, in the order of the rules.</summary>
    public EquatableArray<ProblemCount> Counts { get; init; }

    /// <summary>Whether at least one line was a record, or a bundle or end line.</summary>
    public bool HoldsRecords { get; init; }

    /// <summary>Whether everything was read: no limit cut the bundle short and its schema version could be read.</summary>
    public bool IsComplete { get; init; } = true;
}
