using NodaTime;

namespace Desmigratif.Domain.Values;

/// <summary>
/// The two dates that a day, a month and a two-digit year may mean: in 19YY and in 20YY, where that is possible.
/// </summary>
internal readonly record struct BirthCentury(LocalDate? Earlier, LocalDate? Later)
{
    private const int OldestAge = 120;
    private const int OldestLikelyAge = 110;

    public static BirthCentury Of(NikParts parts, LocalDate reference) =>
        new(Candidate(1900, parts, reference), Candidate(2000, parts, reference));

    public LocalDate? Choose(LocalDate? declared) => Settles(declared) ? declared : Later ?? Earlier;

    public bool IsAmbiguous(LocalDate reference, LocalDate? declared = null) =>
        Earlier is { } earlier && Later is not null && reference.Year - earlier.Year <= OldestLikelyAge && !Settles(declared);

    private static LocalDate? Candidate(int century, NikParts parts, LocalDate reference)
    {
        int year = century + parts.TwoDigitYear;
        if (!parts.IsDate || parts.Day > CalendarSystem.Iso.GetDaysInMonth(year, parts.Month))
        {
            return null;
        }

        LocalDate date = new(year, parts.Month, parts.Day);
        return date <= reference && date.PlusYears(OldestAge) >= reference ? date : null;
    }

    private bool Settles(LocalDate? declared) => declared is not null && (declared == Earlier || declared == Later);
}
