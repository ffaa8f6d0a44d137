namespace Desmigratif.Rules.MigrationServices;

/// <summary>Where a member of one paper stands in a migration.</summary>
internal static class DocumentPointer
{
    public static string To(int index, string member) => FormattableString.Invariant($"/documents/{index}/{member}");
}
