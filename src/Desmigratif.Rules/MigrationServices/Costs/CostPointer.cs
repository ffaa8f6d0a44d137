namespace Desmigratif.Rules.MigrationServices.Costs;

/// <summary>Where a member of one entry stands among the costs of a migration.</summary>
internal static class CostPointer
{
    public static string To(int index, string member) => FormattableString.Invariant($"/costs/{index}/{member}");
}
