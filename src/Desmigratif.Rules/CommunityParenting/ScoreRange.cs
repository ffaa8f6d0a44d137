namespace Desmigratif.Rules.CommunityParenting;

/// <summary>From which score to which.</summary>
/// <param name="From">The least score (inclusive).</param>
/// <param name="To">The greatest score (inclusive).</param>
internal readonly record struct ScoreRange(decimal From, decimal To)
{
    public bool Contains(decimal score) => score >= From && score <= To;

    public override string ToString() => FormattableString.Invariant($"{From}..{To}");
}
