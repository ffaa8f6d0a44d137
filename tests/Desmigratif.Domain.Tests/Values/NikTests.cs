using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;
using FsCheck.Fluent;
using NodaTime;

namespace Desmigratif.Domain.Tests.Values;

public class NikTests
{
    private static readonly LocalDate Reference = new(2026, 6, 30);

    [Fact]
    public void The_parts_of_a_womans_number_are_read_without_the_forty()
    {
        Nik nik = Nik.Parse("5203084708959001");

        Assert.Equal(RegionCode.Parse("52"), nik.Province);
        Assert.Equal(RegionCode.Parse("5203"), nik.Regency);
        Assert.Equal(RegionCode.Parse("520308"), nik.District);
        Assert.Equal("520308", nik.RegionDigits.ToString());
        Assert.True(nik.IsFemale);
        Assert.Equal((7, 8, 95, 9001), (nik.Day, nik.Month, nik.TwoDigitYear, nik.Serial));
        Assert.Equal(new LocalDate(1995, 8, 7), nik.BirthDate(Reference));
    }

    [Theory]
    [InlineData("5203083108959001", false)]
    [InlineData("5203084108959001", true)]
    public void A_day_above_forty_is_a_womans(string text, bool female) => Assert.Equal(female, Nik.Parse(text).IsFemale);

    [Theory]
    [InlineData("5203080108959001", true)]
    [InlineData("5203080008959001", false)]
    [InlineData("5203083108959001", true)]
    [InlineData("5203083208959001", false)]
    [InlineData("5203084008959001", false)]
    [InlineData("5203084108959001", true)]
    [InlineData("5203087108959001", true)]
    [InlineData("5203087208959001", false)]
    [InlineData("5203080701959001", true)]
    [InlineData("5203080700959001", false)]
    [InlineData("5203080712959001", true)]
    [InlineData("5203080713959001", false)]
    [InlineData("5203083004959001", true)]
    [InlineData("5203083104959001", false)]
    [InlineData("5203082902009001", true)]
    [InlineData("5203082902019001", false)]
    [InlineData("5203083002009001", false)]
    [InlineData("5203080708950001", true)]
    [InlineData("5203080708950000", false)]
    [InlineData("1003080708959001", true)]
    [InlineData("0203080708959001", false)]
    public void Only_a_possible_number_is_read(string text, bool possible) => Assert.Equal(possible, Nik.TryParse(text, out _));

    [Theory]
    [InlineData("")]
    [InlineData("520308070895900")]
    [InlineData("52030807089590011")]
    [InlineData("520308070895900l")]
    [InlineData("٥٢٠٣٠٨٠٧٠٨٩٥٩٠٠١")]
    [InlineData("+5203080708959001")]
    [InlineData("5203080708959001\0")]
    public void Another_text_is_refused_without_being_repeated(string text)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => Nik.Parse(text));

        Assert.StartsWith("Nik: expected sixteen digits", refusal.Message, StringComparison.Ordinal);
        Assert.False(Nik.TryParse(text.AsSpan(), provider: null, out _));
        if (text.Length > 0)
        {
            Assert.DoesNotContain(text, refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_is_no_number() => Assert.False(Nik.TryParse(null, out _));

    [Fact]
    public void A_canonical_text_is_shared_and_costs_one_object()
    {
        string text = "5203084708959001";
        Assert.Same(text, Nik.Parse(text).Reveal());

        long oneObject = 3 * IntPtr.Size;
        Assert.Equal(oneObject, Allocation.Of(text, oneObject, number => Nik.TryParse(number, provider: null, out _)));
    }

    [Theory]
    [InlineData("5203087104959001")]
    [InlineData("5203 0871 0495 9001")]
    [InlineData("bukan NIK")]
    public void A_refused_text_costs_nothing(string text)
    {
        Assert.False(Nik.TryParse(text, out _));
        Assert.Equal(0, Allocation.Of(text, 0, number => Nik.TryParse(number, provider: null, out _)));
    }

    [Fact]
    public void The_latest_possible_century_is_taken_unless_the_declared_date_is_the_other()
    {
        Nik nik = Nik.Parse("3212151503209008");

        Assert.Equal(new LocalDate(2020, 3, 15), nik.BirthDate(Reference));
        Assert.Equal(new LocalDate(1920, 3, 15), nik.BirthDate(Reference, declared: new LocalDate(1920, 3, 15)));
        Assert.Equal(new LocalDate(2020, 3, 15), nik.BirthDate(Reference, declared: new LocalDate(1920, 3, 16)));
    }

    [Fact]
    public void A_child_born_on_the_day_of_the_question_is_a_child_and_born_a_day_later_a_centenarian()
    {
        Assert.Equal(new LocalDate(2026, 6, 30), Nik.Parse("3212153006269007").BirthDate(Reference));
        Assert.Equal(new LocalDate(1926, 7, 1), Nik.Parse("3212150107269007").BirthDate(Reference));
    }

    [Fact]
    public void Nobody_is_taken_to_be_older_than_120()
    {
        Nik nik = Nik.Parse("3212153006069007");
        LocalDate birthday = new(2126, 6, 30);

        Assert.Equal(new LocalDate(2006, 6, 30), nik.BirthDate(birthday));
        Assert.Null(nik.BirthDate(birthday.PlusDays(1)));
    }

    [Theory]
    [InlineData("3212151503169008", true)]
    [InlineData("3212151503159008", false)]
    [InlineData("3212153006269008", true)]
    [InlineData("3212150107269008", false)]
    public void The_century_is_ambiguous_up_to_110_calendar_years(string text, bool ambiguous) =>
        Assert.Equal(ambiguous, Nik.Parse(text).IsCenturyAmbiguous(Reference));

    [Fact]
    public void The_birth_date_agrees_with_the_digits_and_is_the_latest_that_can_be() =>
        Properties.Hold(
            from text in Properties.Nik
            from day in Gen.Choose(0, 200 * 365)
            select (Nik: Nik.Parse(text), Reference: new LocalDate(1920, 1, 1).PlusDays(day)),
            drawn =>
            {
                (Nik nik, LocalDate reference) = drawn;
                if (nik.BirthDate(reference) is not { } birth)
                {
                    return true;
                }

                bool agrees = birth.Day == nik.Day && birth.Month == nik.Month && birth.Year % 100 == nik.TwoDigitYear;
                bool inRange = birth <= reference && birth.PlusYears(120) >= reference;
                bool declared = nik.BirthDate(reference, birth) == birth;
                bool latest = birth.Year >= 2000 || birth.PlusYears(100) > reference || birth.PlusYears(100).Day != birth.Day;
                return agrees && inRange && declared && latest;
            });

    [Fact]
    public void A_declared_date_that_is_possible_is_always_believed() =>
        Properties.Hold(
            from text in Properties.Nik
            select Nik.Parse(text),
            nik =>
            {
                LocalDate? later = nik.BirthDate(Reference);
                LocalDate? earlier = later?.PlusYears(-100);
                return later is null
                    || !nik.IsCenturyAmbiguous(Reference)
                    || nik.BirthDate(Reference, earlier) == earlier;
            });

    [Fact]
    public void What_is_revealed_reads_as_the_same_number() =>
        Properties.Hold(
            Properties.Nik,
            text => Nik.Parse(text).Reveal() == text && Nik.Parse(Nik.Parse(text).Reveal()) == Nik.Parse(text));

    [Fact]
    public void Separators_do_not_count() =>
        Properties.Hold(
            from text in Properties.Nik
            from strewn in Properties.Strewn(text)
            select (text, strewn),
            drawn => Nik.Parse(drawn.strewn) == Nik.Parse(drawn.text)
                && Nik.Parse(drawn.strewn.AsSpan()).Reveal() == drawn.text);

    [Fact]
    public void Any_other_count_of_digits_is_refused() =>
        Properties.Hold(
            from length in Gen.Choose(0, 40).Where(length => length != 16)
            from digits in Properties.Digits(length)
            select digits,
            digits => !Nik.TryParse(digits, out _));

    [Fact]
    public void No_text_makes_it_throw_and_what_it_reads_is_canonical() =>
        Properties.Hold(
            Properties.Text,
            text => !Nik.TryParse(text, out Nik? nik)
                || (nik.Reveal().Length == 16 && nik.Reveal().All(char.IsAsciiDigit) && nik.Reveal()[0] != '0'));

    [Fact]
    public void It_prints_without_the_birth_date() =>
        Properties.Hold(
            Properties.Nik,
            text => Nik.Parse(text).ToString() == $"{text[..6]}******{text[12..]}");
}
