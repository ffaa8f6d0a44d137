using Desmigratif.Domain.Values;

namespace Desmigratif.Schema.Tests.Generated;

/// <summary>
/// From when to when a code may be written into new records. A released code never leaves its list: it gets a last day and, where
/// there is one, the code that took its place. Data/validity.csv holds what differs from the first release.
/// </summary>
internal sealed record Validity(string From, string? To, string? ReplacedBy)
{
    private const string FirstRelease = "2026-11-21";

    public static IReadOnlyList<string[]> Declared { get; } = Table.Of("validity");

    public static Validity Of(Code code)
    {
        string[]? row = Declared.SingleOrDefault(row => row[0] == CodeLists.NameOf(code.GetType()) && row[1] == code.Text);
        return row is null ? new(FirstRelease, null, null) : new(row[2], NullIfEmpty(row[3]), NullIfEmpty(row[4]));
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
