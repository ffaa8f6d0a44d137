using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// A rule that may be met from a day on that stands nowhere in the file but follows from it: a birthday, the end of a waiting period. The
/// days in the file, the day after each and the days on which the law of the rule changes need not be named.
/// </summary>
public interface IHasTurningDays
{
    /// <summary>The days on which the verdict may turn to met. One too many does no harm: the rule itself is asked about each.</summary>
    /// <param name="file">The episode, on its day.</param>
    /// <returns>The days, in any order, past ones too.</returns>
    EquatableArray<LocalDate> TurningDays(in MigrationOnDay file);
}
