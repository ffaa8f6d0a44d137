using Desmigratif.Domain.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace Desmigratif.Domain.Tests.Values;

public sealed class AgeTests
{
    [Theory]
    [InlineData("2009-02-01", "2027-01-31", 17)]
    [InlineData("2009-02-01", "2027-02-01", 18)]
    [InlineData("2008-02-29", "2026-02-28", 17)]
    [InlineData("2008-02-29", "2026-03-01", 18)]
    [InlineData("2008-02-29", "2028-02-28", 19)]
    [InlineData("2008-02-29", "2028-02-29", 20)]
    [InlineData("2008-03-01", "2028-02-29", 19)]
    [InlineData("2026-11-21", "2026-11-21", 0)]
    [InlineData("2026-11-21", "2026-11-20", -1)]
    public void A_year_is_complete_on_the_birthday(string birth, string day, int years) =>
        Assert.Equal(years, Age.CompletedYears(Date(birth), Date(day)));

    [Theory]
    [InlineData("2008-02-29", 18, "2026-03-01")]
    [InlineData("2008-02-29", 20, "2028-02-29")]
    [InlineData("2008-02-28", 18, "2026-02-28")]
    [InlineData("2009-02-01", 18, "2027-02-01")]
    [InlineData("2009-02-01", 0, "2009-02-01")]
    public void The_birthday_of_29_February_is_1_March_in_a_common_year(string birth, int years, string birthday) =>
        Assert.Equal(Date(birthday), Age.BirthdayOf(Date(birth), years));

    [Fact]
    public void The_birthday_is_the_first_day_on_which_the_years_are_complete() =>
        Prop.ForAll(Days.ToArbitrary(), Gen.Choose(0, 120).ToArbitrary(), (birth, years) =>
        {
            LocalDate birthday = Age.BirthdayOf(birth, years);
            return Age.CompletedYears(birth, birthday) == years && Age.CompletedYears(birth, birthday.PlusDays(-1)) == years - 1;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nobody_grows_younger() =>
        Prop.ForAll(Days.ToArbitrary(), Days.ToArbitrary(), (birth, day) =>
            Age.CompletedYears(birth, day.PlusDays(1)) - Age.CompletedYears(birth, day) is 0 or 1).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2028-01-31", 1, "2028-02-29")]
    [InlineData("2026-01-28", 1, "2026-02-28")]
    [InlineData("2026-08-31", 3, "2026-11-30")]
    [InlineData("2026-11-30", 3, "2027-02-28")]
    [InlineData("2026-03-31", -1, "2026-02-28")]
    public void Months_end_on_the_last_day_of_a_shorter_month(string day, int months, string later) =>
        Assert.Equal(Date(later), Age.AddMonths(Date(day), months));

    [Theory]
    [InlineData("2026-01-31", "2026-02-27", 0)]
    [InlineData("2026-01-31", "2026-02-28", 1)]
    [InlineData("2026-02-28", "2026-03-27", 0)]
    [InlineData("2026-02-28", "2026-03-28", 1)]
    [InlineData("2024-05-01", "2026-04-30", 23)]
    [InlineData("2024-05-01", "2026-05-01", 24)]
    [InlineData("2026-05-01", "2026-05-01", 0)]
    public void A_month_is_complete_on_the_same_day_of_the_next(string from, string day, int months) =>
        Assert.Equal(months, Age.CompletedMonths(Date(from), Date(day)));

    [Fact]
    public void Completed_months_are_the_most_that_do_not_pass_the_day() =>
        Prop.ForAll(Days.ToArbitrary(), Gen.Choose(0, 4000).ToArbitrary(), (from, length) =>
        {
            LocalDate day = from.PlusDays(length);
            int months = Age.CompletedMonths(from, day);
            return Age.AddMonths(from, months) <= day && Age.AddMonths(from, months + 1) > day;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Months_are_not_counted_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.CompletedMonths(Date("2026-05-02"), Date("2026-05-01")));

    // Half of the days are the last of February or the first of March, where mistakes live.
    private static Gen<LocalDate> Days => Gen.OneOf(
        Gen.Choose(0, 60000).Select(days => new LocalDate(1950, 1, 1).PlusDays(days)),
        from year in Gen.Choose(1950, 2100)
        from offset in Gen.Choose(-2, 1)
        select new LocalDate(year, 3, 1).PlusDays(offset));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
