using Desmigratif.Domain.Tests.Vectors;
using Desmigratif.Domain.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Desmigratif.Domain.Tests.Values;

public class TaxNumberTests
{
    public static TheoryData<string> Vectors => VectorTable.TaxNumber.Ids();

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_number_is_read_exactly_when_the_vector_is_valid(string id)
    {
        VectorRow row = VectorTable.TaxNumber[id];

        Assert.Equal(row["status"] == "Valid", TaxNumber.TryParse(row["input"], out TaxNumber? number));
        Assert.Equal(row["status"] == "Valid" ? row["kind"] : null, number?.Kind.ToString().ToUpperInvariant());
    }

    [Fact]
    public void The_old_and_the_new_number_of_a_holder_are_told_to_be_the_same()
    {
        TaxNumber old = TaxNumber.Parse("07.123.456.1-091.000");
        TaxNumber sixteen = TaxNumber.Parse("0071234561091000");
        TaxNumber place = TaxNumber.Parse("0071234561091000000001");

        Assert.NotEqual(old, sixteen);
        Assert.Equal(sixteen, old.Holder);
        Assert.Equal(sixteen, place.Holder);
        Assert.Same(sixteen, sixteen.Holder);
        Assert.Equal("000001", place.Place);
        Assert.Null(sixteen.Place);
    }

    [Fact]
    public void A_resident_pays_tax_under_the_nik()
    {
        TaxNumber number = TaxNumber.Parse("5203084708959001");

        Assert.Equal(TaxNumberKind.Nik, number.Kind);
        Assert.Equal(TaxNumberKind.Nitku, TaxNumber.Parse("5203084708959001000000").Kind);
        Assert.Equal(number, TaxNumber.Parse("5203084708959001000000").Holder);
    }

    [Fact]
    public void A_refusal_names_the_type_and_not_the_text()
    {
        string message = Assert.Throws<FormatException>(() => TaxNumber.Parse("071234562091000")).Message;

        Assert.StartsWith("TaxNumber: expected", message, StringComparison.Ordinal);
        Assert.DoesNotContain("0712", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exactly_one_check_digit_fits() =>
        Properties.Hold(
            from head in Properties.Digits(8)
            from tail in Properties.Digits(6)
            select (head, tail),
            drawn => Enumerable.Range(0, 10).Count(digit => TaxNumber.TryParse($"{drawn.head}{digit}{drawn.tail}", out _)) == 1);

    [Fact]
    public void What_is_read_is_canonical_and_prints_masked() =>
        Properties.Hold(
            from length in Gen.Elements(15, 16, 22)
            from digits in Gen.OneOf(Properties.Digits(length), Properties.Nik)
            from strewn in Properties.Strewn(digits)
            select (digits, strewn),
            drawn => !TaxNumber.TryParse(drawn.strewn, out TaxNumber? number)
                || (number.Reveal() == drawn.digits
                    && number == TaxNumber.Parse(number.Reveal())
                    && number.ToString() == drawn.digits[..2] + new string('*', drawn.digits.Length - 5) + drawn.digits[^3..]));

    [Fact]
    public void Any_other_count_of_digits_is_refused() =>
        Properties.Hold(
            from length in Gen.Choose(0, 40).Where(length => length is not (15 or 16 or 22))
            from digits in Properties.Digits(length)
            select digits,
            digits => !TaxNumber.TryParse(digits, out _));
}
