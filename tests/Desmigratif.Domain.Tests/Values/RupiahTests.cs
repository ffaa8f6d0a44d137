using Desmigratif.Domain.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Desmigratif.Domain.Tests.Values;

public sealed class RupiahTests
{
    [Theory]
    [InlineData(0, "Rp0")]
    [InlineData(999, "Rp999")]
    [InlineData(1000, "Rp1.000")]
    [InlineData(1500000, "Rp1.500.000")]
    [InlineData(-37500, "-Rp37.500")]
    [InlineData(long.MaxValue, "Rp9.223.372.036.854.775.807")]
    [InlineData(long.MinValue, "-Rp9.223.372.036.854.775.808")]
    public void An_amount_is_written_with_a_point_between_thousands(long amount, string text)
    {
        Assert.Equal(text, new Rupiah(amount).ToString());
        Assert.Equal(new Rupiah(amount), Rupiah.Parse(text));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1500000", 1500000)]
    [InlineData("-1500000", -1500000)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Plain_digits_are_an_amount(string text, long amount)
    {
        Assert.True(Rupiah.TryParse(text, provider: null, out Rupiah result));
        Assert.Equal(amount, result.Amount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("Rp")]
    [InlineData("37.500")]
    [InlineData("37500.5")]
    [InlineData("Rp37500")]
    [InlineData("Rp1.50.000")]
    [InlineData("Rp.500")]
    [InlineData("Rp1.500.")]
    [InlineData("Rp1,500")]
    [InlineData("rp500")]
    [InlineData("Rp 500")]
    [InlineData("Rp-500")]
    [InlineData("+500")]
    [InlineData("--500")]
    [InlineData("1e3")]
    [InlineData("٣")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("Rp10.000.000.000.000.000.000")]
    [InlineData(null)]
    public void Anything_else_is_no_amount(string? text)
    {
        Assert.False(Rupiah.TryParse(text, provider: null, out Rupiah result));
        Assert.Equal(default, result);
        Assert.Throws<FormatException>(() => Rupiah.Parse(text.AsSpan()));
    }

    [Fact]
    public void What_is_refused_is_not_repeated_in_the_message()
    {
        FormatException refusal = Assert.Throws<FormatException>(() => Rupiah.Parse("Siti"));
        Assert.DoesNotContain("Siti", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_amount_reads_back_as_written() =>
        Prop.ForAll<long>(amount => Rupiah.Parse(new Rupiah(amount).ToString()).Amount == amount).QuickCheckThrowOnFailure();

    [Fact]
    public void Sums_and_differences_undo_each_other() =>
        Prop.ForAll<int, int>((a, b) => new Rupiah(a) + new Rupiah(b) - new Rupiah(b) == new Rupiah(a))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_sum_that_does_not_fit_is_refused()
    {
        Assert.Throws<OverflowException>(() => new Rupiah(long.MaxValue) + new Rupiah(1));
        Assert.Throws<OverflowException>(() => new Rupiah(long.MinValue) - new Rupiah(1));
    }

    [Fact]
    public void Amounts_are_ordered_by_size() =>
        Prop.ForAll<long, long>((a, b) =>
        {
            Rupiah left = new(a);
            Rupiah right = new(b);
            return (left < right) == (a < b)
                && (left <= right) == (a <= b)
                && (left > right) == (a > b)
                && (left >= right) == (a >= b)
                && left.CompareTo(right) == a.CompareTo(b);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_default_value_is_zero_rupiah() => Assert.Equal("Rp0", default(Rupiah).ToString());
}
