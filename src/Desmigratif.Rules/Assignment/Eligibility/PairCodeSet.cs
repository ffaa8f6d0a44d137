using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Assignment.Eligibility;

/// <summary>A set of pair codes. The default value is the empty set: the pair passes every rule.</summary>
public readonly struct PairCodeSet : IEquatable<PairCodeSet>
{
    private readonly ushort bits;

    private PairCodeSet(int bits) => this.bits = (ushort)bits;

    /// <summary>Whether the pair passes every rule.</summary>
    public bool IsEmpty => bits == 0;

    /// <summary>The codes, in ordinal order of their words.</summary>
    public EquatableArray<PairCode> Codes
    {
        get
        {
            PairCodeSet set = this;
            return PairCodes.All.Where(set.Contains).ToEquatableArray();
        }
    }

    /// <summary>Whether one of the codes can never be set aside.</summary>
    public bool HasNever => Codes.Any(code => code.Relaxability() == Relaxability.Never);

    /// <summary>Whether both hold the same codes.</summary>
    public static bool operator ==(PairCodeSet left, PairCodeSet right) => left.bits == right.bits;

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(PairCodeSet left, PairCodeSet right) => left.bits != right.bits;

    /// <summary>The codes of both.</summary>
    public static PairCodeSet operator |(PairCodeSet left, PairCodeSet right) => new(left.bits | right.bits);

    /// <summary>The codes of both.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other.</param>
    public static PairCodeSet BitwiseOr(PairCodeSet left, PairCodeSet right) => left | right;

    /// <summary>The set of one code.</summary>
    /// <param name="code">The code.</param>
    public static PairCodeSet Of(PairCode code) => new(1 << (int)code);

    /// <summary>The set with one code more, where a rule applies.</summary>
    /// <param name="code">The code.</param>
    /// <param name="applies">Whether the rule applies.</param>
    public PairCodeSet With(PairCode code, bool applies) => applies ? this | Of(code) : this;

    /// <summary>The set without a code.</summary>
    /// <param name="code">The code.</param>
    public PairCodeSet Without(PairCode code) => new(bits & ~(1 << (int)code));

    /// <summary>Whether a code is in the set.</summary>
    /// <param name="code">The code.</param>
    public bool Contains(PairCode code) => (bits & (1 << (int)code)) != 0;

    /// <inheritdoc />
    public bool Equals(PairCodeSet other) => bits == other.bits;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is PairCodeSet other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => bits;

    /// <summary>The words of the codes.</summary>
    public override string ToString() => string.Join(", ", Codes.Select(code => code.Word()));
}
