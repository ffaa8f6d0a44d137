using System.Globalization;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>Where a member of one paper stands in a migration.</summary>
internal static class DocumentPointer
{
    private const string Papers = "/documents/";

    public static string To(int index, string member) => FormattableString.Invariant($"{Papers}{index}/{member}");

    /// <summary>The index and the member of a pointer into one paper; -1 for any other pointer.</summary>
    public static (int Index, string Member) Parse(string pointer)
    {
        int slash = pointer.LastIndexOf('/');
        return pointer.StartsWith(Papers, StringComparison.Ordinal)
            && slash > Papers.Length
            && int.TryParse(pointer.AsSpan(Papers.Length, slash - Papers.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? (index, pointer[(slash + 1)..])
            : (-1, "");
    }
}
