namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>A cost of one word.</summary>
internal readonly struct Cost1(long value) : ICost<Cost1>
{
    private readonly long value = value;

    public static int Words => 1;

    public static Cost1 Infinity => new(long.MaxValue / 4);

    public long this[int word] => value;

    public static Cost1 operator +(Cost1 left, Cost1 right) => new(left.value + right.value);

    public static Cost1 operator -(Cost1 left, Cost1 right) => new(left.value - right.value);

    public static bool operator <(Cost1 left, Cost1 right) => left.value < right.value;

    public static bool operator >(Cost1 left, Cost1 right) => left.value > right.value;

    public static bool operator <=(Cost1 left, Cost1 right) => left.value <= right.value;

    public static bool operator >=(Cost1 left, Cost1 right) => left.value >= right.value;

    public static Cost1 Of(ReadOnlySpan<long> words) => new(words[0]);

    public static Cost1 Times(Cost1 cost, long factor) => new(cost.value * factor);
}
