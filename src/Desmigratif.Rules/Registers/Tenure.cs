using NodaTime;

namespace Desmigratif.Rules.Registers;

/// <summary>Whether something that has a first and a last day runs on a day.</summary>
internal static class Tenure
{
    /// <summary>Whether a day lies between the two ends; an absent end is open.</summary>
    /// <param name="from">The first day (inclusive).</param>
    /// <param name="to">The last day (inclusive).</param>
    /// <param name="day">The day to be asked about.</param>
    public static bool IsOpen(LocalDate? from, LocalDate? to, LocalDate day) => !(day < from) && !(day > to);
}
