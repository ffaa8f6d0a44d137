using Desmigratif.Domain.Tests.Vectors;
using Desmigratif.Domain.Values;
using FsCheck.Fluent;

namespace Desmigratif.Domain.Tests.Values;

public class PhoneNumberTests
{
    /// <summary>Every row but the one with Arabic-Indic digits, see below.</summary>
    public static TheoryData<string> Vectors => VectorTable.Phone.Ids(except: ["P39"]);

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Every_vector_is_read_as_expected(string id)
    {
        VectorRow row = VectorTable.Phone[id];

        Assert.Equal(bool.Parse(row["valid"]), PhoneNumber.TryParse(row["input"], out PhoneNumber? number));
        Assert.Equal(row.Optional("e164"), number?.Reveal());
        if (number is not null)
        {
            string kind = row["country"] == "ID" ? row["type"].Replace("_", "", StringComparison.Ordinal) : "FOREIGN";
            Assert.Equal(kind, number.Kind.ToString(), ignoreCase: true);
            Assert.Equal(row["country"] == "ID", number.IsIndonesian);
        }
    }

    [Fact]
    public void Digits_of_another_script_are_refused_though_the_reference_library_takes_them()
    {
        Assert.Equal("True", VectorTable.Phone["P39"]["valid"]);
        Assert.False(PhoneNumber.TryParse(VectorTable.Phone["P39"]["input"], out _));
    }

    [Theory]
    [InlineData("8123456789")]
    [InlineData("08123456789")]
    [InlineData("628123456789")]
    [InlineData("+628123456789")]
    [InlineData("+62 (0)812-345.6789")]
    [InlineData("62 0812 3456 789")]
    [InlineData("(0812) 345\u00A06789")]
    public void One_number_is_written_in_many_ways(string text) =>
        Assert.Equal(PhoneNumber.Parse("+628123456789"), PhoneNumber.Parse(text));

    [Theory]
    [InlineData("081234567", false)]
    [InlineData("0812345678", true)]
    [InlineData("0812345678901", true)]
    [InlineData("08123456789012", false)]
    [InlineData("084123456789", false)]
    [InlineData("0212345", false)]
    [InlineData("02123456", true)]
    [InlineData("021234567890", true)]
    [InlineData("0212345678901", false)]
    [InlineData("215551234", false)]
    [InlineData("62215551234", true)]
    [InlineData("01771234", false)]
    [InlineData("017712345", true)]
    [InlineData("017712345678", true)]
    [InlineData("0177123456789", false)]
    [InlineData("08041234567", true)]
    [InlineData("08091234567", true)]
    [InlineData("+1234567", false)]
    [InlineData("+12345678", true)]
    [InlineData("+123456789012345", true)]
    [InlineData("+1234567890123456", false)]
    [InlineData("+0123456789", false)]
    [InlineData("++12345678", false)]
    [InlineData("12345678+", false)]
    [InlineData("1+2345678", false)]
    [InlineData("+", false)]
    [InlineData("", false)]
    [InlineData("081234567890/081298765432", false)]
    [InlineData("081234567890 081298765432", false)]
    [InlineData("081234567890, 081298765432", false)]
    [InlineData("081234567890 (Siti)", false)]
    public void A_number_that_can_be_dialled_has_a_known_form(string text, bool dialled) =>
        Assert.Equal(dialled, PhoneNumber.TryParse(text, out _));

    [Theory]
    [InlineData("01771234567", PhoneNumberKind.TollFree)]
    [InlineData("08041234567", PhoneNumberKind.SharedCost)]
    [InlineData("08091234567", PhoneNumberKind.Premium)]
    [InlineData("02742345678", PhoneNumberKind.FixedLine)]
    public void The_kind_of_line_is_told_by_the_first_digits(string text, PhoneNumberKind kind) =>
        Assert.Equal(kind, PhoneNumber.Parse(text).Kind);

    [Fact]
    public void A_canonical_text_is_shared()
    {
        string mobile = "+6281234567890";
        string foreign = "+886912345678";

        Assert.Same(mobile, PhoneNumber.Parse(mobile).Reveal());
        Assert.Same(foreign, PhoneNumber.Parse(foreign).Reveal());
    }

    [Fact]
    public void It_prints_the_country_and_the_last_three_digits() =>
        Assert.Equal("+62********890", PhoneNumber.Parse("081234567890").ToString());

    [Fact]
    public void A_refusal_names_the_type_and_not_the_text()
    {
        string message = Assert.Throws<FormatException>(() => PhoneNumber.Parse("0812345")).Message;

        Assert.StartsWith("PhoneNumber: expected", message, StringComparison.Ordinal);
        Assert.DoesNotContain("0812345", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_read_reads_again_as_itself_and_prints_masked() =>
        Properties.Hold(
            Gen.OneOf(
                Properties.Text,
                from length in Gen.Choose(1, 17)
                from prefix in Gen.Elements("", "0", "08", "+", "+62", "62", "+62 (0)8")
                from digits in Properties.Digits(length)
                select prefix + digits),
            text =>
            {
                if (!PhoneNumber.TryParse(text, out PhoneNumber? number))
                {
                    return true;
                }

                string e164 = number.Reveal();
                return PhoneNumber.Parse(e164) == number
                    && e164[0] == '+'
                    && e164.Length is >= 9 and <= 16
                    && number.ToString() == e164[..3] + new string('*', e164.Length - 6) + e164[^3..];
            });
}
