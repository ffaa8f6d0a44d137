namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// A cost the solver can reckon with: an ordered abelian group. Whole numbers, and rows of whole numbers compared word by word, are such
/// groups, so that one search serves one level and eleven.
/// </summary>
/// <typeparam name="TSelf">The cost itself.</typeparam>
internal interface ICost<TSelf>
    where TSelf : struct, ICost<TSelf>
{
    /// <summary>How many words a cost holds.</summary>
    static abstract int Words { get; }

    /// <summary>Greater than every cost that occurs.</summary>
    static abstract TSelf Infinity { get; }

    /// <summary>One word; the first decides first.</summary>
    long this[int word] { get; }

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract bool operator <(TSelf left, TSelf right);

    static abstract bool operator >(TSelf left, TSelf right);

    static abstract bool operator <=(TSelf left, TSelf right);

    static abstract bool operator >=(TSelf left, TSelf right);

    /// <summary>The cost with these words.</summary>
    static abstract TSelf Of(ReadOnlySpan<long> words);

    /// <summary>The cost so many times.</summary>
    static abstract TSelf Times(TSelf cost, long factor);
}
