using NodaTime;

namespace Desmigratif.Domain.Values;

/// <summary>Sixteen digits read as <c>PPKKCC DDMMYY SSSS</c>, whether or not what they say is possible.</summary>
internal readonly ref struct NikParts(ReadOnlySpan<char> digits)
{
    private const int FemaleDayOffset = 40;

    private readonly ReadOnlySpan<char> digits = digits;

    public bool IsFemale => DayField > FemaleDayOffset;

    public int Day => IsFemale ? DayField - FemaleDayOffset : DayField;

    public int Month => Two(8);

    public int TwoDigitYear => Two(10);

    public int Serial => (Two(12) * 100) + Two(14);

    public bool DayInRange => Day is >= 1 and <= 31;

    public bool MonthInRange => Month is >= 1 and <= 12;

    // Every leap year among 1900-1999 has its counterpart among 2000-2099; 2000 is one more.
    public bool IsDate => DayInRange && MonthInRange && Day <= CalendarSystem.Iso.GetDaysInMonth(2000 + TwoDigitYear, Month);

    public bool IsRepeatedDigit => !digits.ContainsAnyExcept(digits[0]);

    public ProblemSet Faults => default(ProblemSet)
        .AddIf(!DayInRange, IdentityProblem.DayRange)
        .AddIf(!MonthInRange, IdentityProblem.MonthRange)
        .AddIf(DayInRange && MonthInRange && !IsDate, IdentityProblem.NoSuchDate)
        .AddIf(Serial == 0, IdentityProblem.SerialZero);

    private int DayField => Two(6);

    public bool Agrees(LocalDate date) => date.Day == Day && date.Month == Month && date.Year % 100 == TwoDigitYear;

    private int Two(int start) => ((digits[start] - '0') * 10) + (digits[start + 1] - '0');
}
