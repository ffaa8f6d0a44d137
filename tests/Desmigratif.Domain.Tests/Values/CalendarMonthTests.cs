using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Tests.Values;

public sealed class CalendarMonthTests
{
    [Theory]
    [InlineData("2026-01", true)]
    [InlineData("2026-12", true)]
    [InlineData("2026-00", false)]
    [InlineData("2026-13", false)]
    [InlineData("0001-01", true)]
    [InlineData("0000-01", false)]
    [InlineData("2026-1", false)]
    [InlineData("2026-011", false)]
    [InlineData("202601", false)]
    [InlineData("2026/01", false)]
    [InlineData("2026-01-01", false)]
    [InlineData(" 2026-01", false)]
    [InlineData("+026-01", false)]
    [InlineData("2026-+1", false)]
    [InlineData("\u0662026-01", false)]
    [InlineData("Maret 2026", false)]
    public void A_month_is_a_year_of_four_digits_and_a_month_of_two(string text, bool isMonth) =>
        Assert.Equal(isMonth, CalendarMonth.TryParse(text, provider: null, out _));

    [Theory]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2026-02", "2026-02-01", "2026-02-28")]
    [InlineData("2026-12", "2026-12-01", "2026-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void It_has_a_first_and_a_last_day(string text, string first, string last)
    {
        CalendarMonth month = CalendarMonth.Parse(text);
        Assert.Equal(first, NodaTime.Text.LocalDatePattern.Iso.Format(month.FirstDay));
        Assert.Equal(last, NodaTime.Text.LocalDatePattern.Iso.Format(month.LastDay));
        Assert.Equal(month, CalendarMonth.Of(month.FirstDay));
        Assert.Equal(month, CalendarMonth.Of(month.LastDay));
    }

    [Fact]
    public void Months_are_ordered_by_time_and_after_nothing()
    {
        CalendarMonth december = CalendarMonth.Of(new LocalDate(2025, 12, 31));
        CalendarMonth january = CalendarMonth.Of(new LocalDate(2026, 1, 1));
        CalendarMonth again = CalendarMonth.Parse("2026-01");
        Assert.True(december < january && january > december);
        Assert.True(january <= again && january >= again && january == again);
        Assert.False(january < again || january > again || january != again);
        Assert.True(december <= january && january >= december && december != january);
        Assert.False(january <= december || december >= january);
        Assert.True(null < december && december > null && null != december);
        Assert.True(december.CompareTo(null) > 0);
    }
}
