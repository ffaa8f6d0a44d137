namespace Desmigratif.Rules.CommunityParenting;

/// <summary>From which age to which, in completed years.</summary>
/// <param name="From">The least age (inclusive).</param>
/// <param name="To">The greatest age (inclusive): who is that old until the next birthday.</param>
internal readonly record struct AgeRange(int From, int To)
{
    public bool Contains(int age) => age >= From && age <= To;

    public override string ToString() => FormattableString.Invariant($"{From}..{To}");
}
