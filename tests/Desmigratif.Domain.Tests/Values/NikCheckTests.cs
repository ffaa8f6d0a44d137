using System.Globalization;
using System.Text.RegularExpressions;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Tests.Vectors;
using Desmigratif.Domain.Values;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace Desmigratif.Domain.Tests.Values;

public class NikCheckTests
{
    private static readonly LocalDate Reference = new(2026, 6, 30);

    public static TheoryData<string> Vectors => VectorTable.Nik.Ids();

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Every_vector_is_judged_as_expected(string id)
    {
        VectorRow row = VectorTable.Nik[id];
        bool? female = row.Optional("declared_sex") is { } sex ? sex == "F" : null;

        NikCheck check = NikCheck.Of(
            Decode(row["input"]),
            Day(row["reference_date"])!.Value,
            Day(row["declared_birth"]),
            female,
            VectorRegions.Instance);

        Assert.Equal(row["status"], check.Status.ToString());
        Assert.Equal(row.Codes("errors"), Codes(check.Errors));
        Assert.Equal(row.Codes("warnings"), Codes(check.Warnings));
        Assert.Equal(row.Optional("province"), check.Province?.Text);
        Assert.Equal(row.Optional("regency"), check.Regency?.Text);
        Assert.Equal(row.Optional("district"), check.District?.Text);
        Assert.Equal(Day(row["birth_date"]), check.BirthDate);
        Assert.Equal(row.Optional("sex"), check.IsFemale switch { true => "F", false => "M", null => null });
        Assert.Equal(row.Optional("serial"), check.Serial);
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_number_is_read_exactly_when_the_vector_has_no_error(string id)
    {
        VectorRow row = VectorTable.Nik[id];
        bool valid = row["status"] is "Valid" or "ValidWithWarnings";

        Assert.Equal(valid, Nik.TryParse(Decode(row["input"]), out Nik? nik));
        Assert.Equal(nik, NikCheck.Of(Decode(row["input"]), Reference, null, null, VectorRegions.Instance).Nik);
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Without_a_region_table_nothing_is_said_of_regencies_and_districts_but_the_retired(string id)
    {
        NikCheck check = NikCheck.Of(Decode(VectorTable.Nik[id]["input"]), Reference, null, null, ProvinceCatalogue.Instance);

        Assert.False(check.Has(IdentityProblem.RegencyUnknown));
        Assert.False(check.Has(IdentityProblem.DistrictUnknown));
        Assert.Equal(id == "N137", check.Has(IdentityProblem.RegionRetired));
    }

    [Fact]
    public void Nothing_is_empty()
    {
        NikCheck check = NikCheck.Of(null, Reference, null, null, VectorRegions.Instance);

        Assert.Equal(IdentityStatus.Invalid, check.Status);
        Assert.Equal([IdentityProblem.Empty], check.Errors);
    }

    [Fact]
    public void An_unknown_province_can_be_made_an_error()
    {
        NikCheck lenient = NikCheck.Of("5401011505909013", Reference, null, null, VectorRegions.Instance);
        NikCheck strict =
            NikCheck.Of("5401011505909013", Reference, null, null, VectorRegions.Instance, unknownProvinceIsError: true);

        Assert.Equal((IdentityStatus.ValidWithWarnings, false), (lenient.Status, lenient.Nik is null));
        Assert.Equal((IdentityStatus.Invalid, true), (strict.Status, strict.Nik is null));
        Assert.Equal([IdentityProblem.ProvinceUnknown], strict.Errors);
        Assert.Empty(strict.Warnings);
    }

    [Fact]
    public void Sixteen_equal_digits_are_possible_and_remarkable()
    {
        NikCheck check = NikCheck.Of("1111111111111111", Reference, null, null, ProvinceCatalogue.Instance);
        NikCheck almost = NikCheck.Of("1111111111111112", Reference, null, null, ProvinceCatalogue.Instance);

        Assert.Equal(IdentityStatus.ValidWithWarnings, check.Status);
        Assert.True(check.Has(IdentityProblem.RepeatedDigit));
        Assert.False(almost.Has(IdentityProblem.RepeatedDigit));
    }

    [Fact]
    public void A_declared_date_a_century_away_is_no_mismatch_and_a_day_away_is_one()
    {
        Assert.False(Has(new LocalDate(1890, 5, 15), IdentityProblem.BirthDateMismatch));
        Assert.False(Has(new LocalDate(1990, 5, 15), IdentityProblem.BirthDateMismatch));
        Assert.True(Has(new LocalDate(1990, 5, 16), IdentityProblem.BirthDateMismatch));
        Assert.True(Has(new LocalDate(1990, 6, 15), IdentityProblem.BirthDateMismatch));
        Assert.True(Has(new LocalDate(1980, 5, 15), IdentityProblem.BirthDateMismatch));

        static bool Has(LocalDate declared, IdentityProblem problem) =>
            NikCheck.Of("3212151505909009", Reference, declared, null, ProvinceCatalogue.Instance).Has(problem);
    }

    [Theory]
    [InlineData(1916, false)]
    [InlineData(2016, false)]
    [InlineData(2006, true)]
    public void A_declared_date_settles_the_century_whichever_it_is(int year, bool ambiguous)
    {
        NikCheck check = NikCheck.Of("3212151503169008", Reference, new LocalDate(year, 3, 15), null, ProvinceCatalogue.Instance);

        Assert.Equal(ambiguous, check.Has(IdentityProblem.CenturyAmbiguous));
        Assert.Equal(year == 1916 ? 1916 : 2016, check.BirthDate?.Year);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_day_that_tells_no_sex_contradicts_none(bool female)
    {
        NikCheck check = NikCheck.Of("3212157201909002", Reference, null, female, ProvinceCatalogue.Instance);

        Assert.Null(check.IsFemale);
        Assert.False(check.Has(IdentityProblem.SexMismatch));
    }

    [Theory]
    [InlineData(RegionStatus.Retired, RegionStatus.Current, RegionStatus.Current, IdentityProblem.RegionRetired)]
    [InlineData(RegionStatus.Current, RegionStatus.Retired, RegionStatus.Current, IdentityProblem.RegionRetired)]
    [InlineData(RegionStatus.Current, RegionStatus.Current, RegionStatus.Retired, IdentityProblem.RegionRetired)]
    [InlineData(RegionStatus.Retired, RegionStatus.NotCovered, RegionStatus.NotCovered, IdentityProblem.RegionRetired)]
    [InlineData(RegionStatus.Retired, RegionStatus.Retired, RegionStatus.Unknown, IdentityProblem.DistrictUnknown)]
    [InlineData(RegionStatus.Retired, RegionStatus.Unknown, RegionStatus.Unknown, IdentityProblem.RegencyUnknown)]
    [InlineData(RegionStatus.Unknown, RegionStatus.Unknown, RegionStatus.Unknown, IdentityProblem.ProvinceUnknown)]
    [InlineData(RegionStatus.Current, RegionStatus.NotCovered, RegionStatus.NotCovered, null)]
    [InlineData(RegionStatus.Current, RegionStatus.Current, RegionStatus.Current, null)]
    public void Of_the_region_the_coarsest_unknown_level_is_told_or_else_a_retired_one(
        RegionStatus province,
        RegionStatus regency,
        RegionStatus district,
        IdentityProblem? problem)
    {
        NikCheck check = NikCheck.Of("5203084708959001", Reference, null, null, new Levels(province, regency, district));

        Assert.Equal(problem is null ? [] : [problem.Value], check.Warnings);
    }

    [Fact]
    public void It_prints_its_verdict_and_no_digit() =>
        Properties.Hold(
            from text in Gen.OneOf(Properties.Nik, Properties.Text)
            select NikCheck.Of(text, Reference, null, null, ProvinceCatalogue.Instance).ToString(),
            printed => !printed.Any(char.IsDigit) && printed.Length > 0);

    [Fact]
    public void Its_verdict_follows_from_its_problems() =>
        Properties.Hold(
            from text in Gen.OneOf(Properties.Nik, Properties.Digits(16), Properties.Text)
            select NikCheck.Of(text, Reference, new LocalDate(1990, 5, 15), true, ProvinceCatalogue.Instance),
            check => check.Status switch
            {
                IdentityStatus.Valid => check.Errors.IsEmpty && check.Warnings.IsEmpty && check.Nik is not null,
                IdentityStatus.ValidWithWarnings => check.Errors.IsEmpty && !check.Warnings.IsEmpty && check.Nik is not null,
                IdentityStatus.Invalid => !check.Errors.IsEmpty && check.Nik is null && check.BirthDate is null,
                _ => check.Errors.IsEmpty && check.Warnings.IsEmpty && check.Nik is null && check.District is null,
            });

    internal static IReadOnlyList<string> Codes(EquatableArray<IdentityProblem> problems) =>
        [.. problems.ToArray().Select(problem => problem.Code()).Order(StringComparer.Ordinal)];

    internal static LocalDate? Day(string text) => text.Length == 0 ? null : LocalDatePattern.Iso.Parse(text).Value;

    private static string Decode(string input) =>
        Regex.Replace(
            input.Replace("\\n", "\n", StringComparison.Ordinal),
            @"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4}))",
            match => ((char)int.Parse(match.Groups[1].Value + match.Groups[2].Value, NumberStyles.HexNumber)).ToString());

    private sealed class Levels(params RegionStatus[] statuses) : IRegionCatalogue
    {
        public RegionStatus StatusOf(ReadOnlySpan<char> code) => statuses[(code.Length / 2) - 1];

        public RegionCode? SuccessorOf(RegionCode code) => null;
    }
}
