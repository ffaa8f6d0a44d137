using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Benchmarks.Forty;

/// <summary>What PEO-001 to 012 and PEO-016 ask, as plain as it can be written. True unless the record is wrong.</summary>
internal static class PersonChecks
{
    public static bool NikHasSixteenDigits(WorkerFile file) => HasSixteenDigits(file.Person.Nik);

    public static bool NikHoldsAPossibleBirthDate(WorkerFile file) =>
        file.Person.Nik is not { Value: null } || Given(file.Person.Nik) is not { } digits || DateIn(digits, out _, out _);

    public static bool NikSerialStartsAtOne(WorkerFile file) =>
        file.Person.Nik is not { Value: null } || Given(file.Person.Nik) is not { } digits || !digits.EndsWith("0000", StringComparison.Ordinal);

    public static bool ProvisionalNumberIsReplaced(WorkerFile file) => Digits(file.Person.Nik) is not { } digits || digits[0] != '0';

    public static bool NikRegionIsKnown(WorkerFile file) =>
        Given(file.Person.Nik) is not { } digits || (IsKnown(digits.AsSpan(0, 2)) && IsKnown(digits.AsSpan(0, 4)) && IsKnown(digits.AsSpan(0, 6)));

    public static bool NikRegionIsNotRetired(WorkerFile file) =>
        Given(file.Person.Nik) is not { } digits || ProvinceCatalogue.Instance.StatusOf(digits.AsSpan(0, 6)) != RegionStatus.Retired;

    public static bool NikAgreesWithBirthDate(WorkerFile file) =>
        Given(file.Person.Nik) is not { } digits || file.Person.BirthDate is not { } birth
        || !DateIn(digits, out LocalDate date, out _)
        || (date.Day == birth.Day && date.Month == birth.Month && date.Year % 100 == birth.Year % 100);

    public static bool NikAgreesWithSex(WorkerFile file) =>
        Given(file.Person.Nik) is not { } digits || file.Person.Sex is not { IsKnown: true } sex
        || !DateIn(digits, out _, out bool isFemale)
        || isFemale == (sex == Sex.Female);

    public static bool NikIsNoPlaceholder(WorkerFile file) =>
        Digits(file.Person.Nik) is not { } digits
        || (digits.AsSpan().ContainsAnyExcept(digits[0]) && !string.Equals(digits, Digits(file.Person.FamilyCard), StringComparison.Ordinal));

    public static bool FamilyCardNumberHasSixteenDigits(WorkerFile file) => HasSixteenDigits(file.Person.FamilyCard);

    public static bool FamilyCardNumberHoldsAnIssueDate(WorkerFile file) =>
        file.Person.FamilyCard?.Value is not { } number
        || (!number.MayBeNikOfWoman && number.IssueDate is { } issued && issued <= file.AsOf);

    public static bool NobodyIsBornAfterAssessment(WorkerFile file) => !(file.Person.BirthDate > file.AsOf);

    public static bool PhoneNumberCanBeDialled(WorkerFile file) => file.Person.Phone is not { Value: null };

    private static bool HasSixteenDigits<T>(Written<T>? number)
        where T : PersonalNumber, ISpanParsable<T> =>
        number is null || number.Value is not null || IdentityDigits.StandsForNone(number.Text) || Digits(number) is not null;

    public static string? Digits<T>(Written<T>? number)
        where T : PersonalNumber, ISpanParsable<T> =>
        number?.Value?.Reveal() ?? (IdentityDigits.Normalise(number?.Text) is { Length: 16 } digits ? digits : null);

    /// <summary>Sixteen digits that are no provisional number.</summary>
    public static string? Given(Written<Nik>? number) => Digits(number) is { } digits && digits[0] != '0' ? digits : null;

    private static bool IsKnown(ReadOnlySpan<char> region) => ProvinceCatalogue.Instance.StatusOf(region) != RegionStatus.Unknown;

    private static bool DateIn(ReadOnlySpan<char> digits, out LocalDate date, out bool isFemale)
    {
        int day = ((digits[6] - '0') * 10) + digits[7] - '0';
        int month = ((digits[8] - '0') * 10) + digits[9] - '0';
        int year = 2000 + ((digits[10] - '0') * 10) + digits[11] - '0';
        isFemale = day > 40;
        day = isFemale ? day - 40 : day;
        bool isDate = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = isDate ? new LocalDate(year, month, day) : default;
        return isDate;
    }
}
