using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>How many months after its issue a paper without a printed end is still accepted.</summary>
/// <param name="Paper">The kind of paper.</param>
/// <param name="Months">The months, in the calendar.</param>
internal sealed record PaperTerm(Desmigratif.Domain.MigrationServices.DocumentKind Paper, int Months)
{
    /// <summary>Whether a term that began on a day reaches to another day (inclusive), for any two days of the calendar.</summary>
    public static bool Reaches(LocalDate issued, int months, LocalDate day) =>
        day < issued || Age.CompletedMonths(issued, day) < months || Age.AddMonths(issued, months) == day;

    public override string ToString() => FormattableString.Invariant($"{Paper} {Months}");
}
