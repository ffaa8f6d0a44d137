using Desmigratif.Domain.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Desmigratif.Domain.Tests.Values;

public sealed class DateSpanTests
{
    private static readonly LocalDate Day = new(2026, 11, 21);

    [Fact]
    public void Both_ends_belong_to_the_span()
    {
        DateSpan span = Span(Day, Day.PlusDays(2));
        Assert.False(span.Contains(Day.PlusDays(-1)));
        Assert.True(span.Contains(Day));
        Assert.True(span.Contains(Day.PlusDays(2)));
        Assert.False(span.Contains(Day.PlusDays(3)));
    }

    [Fact]
    public void A_span_may_be_one_day_and_never_less()
    {
        Assert.True(DateSpan.TryCreate(Day, Day, out _));
        Assert.False(DateSpan.TryCreate(Day, Day.PlusDays(-1), out DateSpan? span));
        Assert.Null(span);
    }

    [Fact]
    public void An_absent_end_is_open()
    {
        Assert.True(Span(from: null, Day).Contains(LocalDate.MinIsoValue));
        Assert.False(Span(from: null, Day).Contains(Day.PlusDays(1)));
        Assert.True(Span(Day, to: null).Contains(LocalDate.MaxIsoValue));
        Assert.False(Span(Day, to: null).Contains(Day.PlusDays(-1)));
        Assert.True(DateSpan.Always.Contains(Day));
    }

    [Fact]
    public void Spans_that_share_one_day_overlap_and_neighbours_do_not()
    {
        DateSpan first = Span(from: null, Day);
        Assert.True(first.Overlaps(Span(Day, to: null)));
        Assert.False(first.Overlaps(Span(Day.PlusDays(1), to: null)));
    }

    [Fact]
    public void Two_spans_overlap_when_and_only_when_some_day_lies_in_both() =>
        Prop.ForAll(Spans.ToArbitrary(), Spans.ToArbitrary(), (left, right) =>
        {
            IEnumerable<LocalDate> days = Enumerable.Range(-8, 17).Select(offset => Day.PlusDays(offset));
            bool common = days.Any(day => left.Contains(day) && right.Contains(day));
            return left.Overlaps(right) == common && right.Overlaps(left) == common;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_span_reads_back_as_written() =>
        Prop.ForAll(Spans.ToArbitrary(), span => DateSpan.Parse(span.ToString()) == span).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2024-05-01..2026-04-30")]
    [InlineData("..2026-04-30")]
    [InlineData("2024-05-01..")]
    [InlineData("..")]
    public void Days_are_joined_by_two_points(string text) => Assert.Equal(text, DateSpan.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("2024-05-01")]
    [InlineData("2024-05-01.2026-04-30")]
    [InlineData("2024-05-01...2026-04-30")]
    [InlineData("2024-05-01..2024-04-30")]
    [InlineData("2024-02-30..")]
    [InlineData("1-5-2024..")]
    [InlineData(null)]
    public void Anything_else_is_no_span(string? text)
    {
        Assert.False(DateSpan.TryParse(text, provider: null, out DateSpan? span));
        Assert.Null(span);
        Assert.Throws<FormatException>(() => DateSpan.Parse(text.AsSpan()));
    }

    private static Gen<DateSpan> Spans =>
        from a in Gen.Choose(-8, 8)
        from b in Gen.Choose(a, 8)
        from open in Gen.Choose(0, 3)
        select Span(open is 1 or 3 ? null : Day.PlusDays(a), open is 2 or 3 ? null : Day.PlusDays(b));

    private static DateSpan Span(LocalDate? from, LocalDate? to) =>
        DateSpan.TryCreate(from, to, out DateSpan? span) ? span : throw new InvalidOperationException("Out of order.");
}
