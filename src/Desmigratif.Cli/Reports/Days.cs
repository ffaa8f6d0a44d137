using NodaTime;

namespace Desmigratif.Cli.Reports;

/// <summary>Days as the format writes them: 2026-11-21.</summary>
internal static class Days
{
    public static string Of(LocalDate day) => FormattableString.Invariant($"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}");
}
