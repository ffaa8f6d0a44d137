namespace Desmigratif.Rules.MigrationServices.WarningSigns;

/// <summary>Where the flag of one report stands in a migration.</summary>
internal static class ReportPointer
{
    public static string ToFlag(int index) => FormattableString.Invariant($"/reports/{index}/flag");
}
