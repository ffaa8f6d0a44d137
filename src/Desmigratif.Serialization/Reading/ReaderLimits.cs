namespace Desmigratif.Serialization.Reading;

/// <summary>How much a reader takes before it reports instead of reading on. Every limit is inclusive.</summary>
public sealed record ReaderLimits
{
    /// <summary>The limits of the interchange format.</summary>
    public static ReaderLimits Default { get; } = new();

    /// <summary>The greatest length of a line, in bytes without its terminator: 1,048,576 (1 MiB) by default.</summary>
    public int MaxLineBytes { get; init; } = 1_048_576;

    /// <summary>The greatest number of objects and arrays open at once, the line's own object included: 32 by default.</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>The greatest number of record lines in a bundle: 1,000,000 by default.</summary>
    public int MaxRecords { get; init; } = 1_000_000;

    /// <summary>
    /// How many problems of one rule are kept in full per bundle: 100 by default. Beyond it they are only counted, exactly.
    /// </summary>
    public int ProblemsPerCode { get; init; } = 100;
}
