using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>A cost of four words, added word by word and compared from the first word on.</summary>
internal readonly struct Cost4 : ICost<Cost4>
{
    private readonly Vector256<long> words;

    private Cost4(Vector256<long> words) => this.words = words;

    public static int Words => 4;

    public static Cost4 Infinity
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector256.Create(long.MaxValue / 4, 0, 0, 0));
    }

    public long this[int word] => words.GetElement(word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cost4 operator +(Cost4 left, Cost4 right) => new(left.words + right.words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cost4 operator -(Cost4 left, Cost4 right) => new(left.words - right.words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(Cost4 left, Cost4 right)
    {
        uint less = Vector256.LessThan(left.words, right.words).ExtractMostSignificantBits();
        uint more = Vector256.LessThan(right.words, left.words).ExtractMostSignificantBits();
        return BitOperations.TrailingZeroCount(less) < BitOperations.TrailingZeroCount(more);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(Cost4 left, Cost4 right) => right < left;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(Cost4 left, Cost4 right) => !(right < left);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(Cost4 left, Cost4 right) => !(left < right);

    public static Cost4 Of(ReadOnlySpan<long> words) => new(Vector256.Create(words[0], words[1], words[2], words[3]));

    public static Cost4 Times(Cost4 cost, long factor) => new(cost.words * factor);
}
