using System.Runtime.CompilerServices;

namespace Desmigratif.Serialization.Reading;

/// <summary>How much a reader takes before it reports instead of reading on. Every limit is inclusive.</summary>
public sealed record ReaderLimits
{
    /// <summary>The limits of the interchange format.</summary>
    public static ReaderLimits Default { get; } = new();

    /// <summary>
    /// The greatest length of a line, in bytes without its terminator: 1,048,576 (1 MiB) by default, from 1 to 1,073,741,824
    /// (1 GiB).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is outside these bounds.</exception>
    public int MaxLineBytes { get; init => field = Within(value, 1, 1 << 30); } = 1_048_576;

    /// <summary>
    /// The greatest number of objects and arrays open at once, the line's own object included: 32 by default, from 1 to 1,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is outside these bounds.</exception>
    public int MaxDepth { get; init => field = Within(value, 1, 1000); } = 32;

    /// <summary>The greatest number of record lines in a bundle: 1,000,000 by default, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is outside these bounds.</exception>
    public int MaxRecords { get; init => field = Within(value, 1, int.MaxValue); } = 1_000_000;

    /// <summary>
    /// How many problems of one rule are kept in full per bundle: 100 by default, at least 0. Beyond it they are only counted,
    /// exactly.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is outside these bounds.</exception>
    public int ProblemsPerCode { get; init => field = Within(value, 0, int.MaxValue); } = 100;

    private static int Within(int value, int least, int greatest, [CallerMemberName] string limit = "") =>
        value >= least && value <= greatest
            ? value
            : throw new ArgumentOutOfRangeException(limit, value, $"Give {least} to {greatest}.");
}
