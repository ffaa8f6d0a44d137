using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Tests.Values;

/// <summary>What holds for every value that can be read from text. A new one needs a line in <see cref="Samples"/>.</summary>
public class ParsableValuesTests
{
    private static readonly Dictionary<Type, string[]> Samples = new()
    {
        [typeof(Nik)] = ["5203084708959001", "3212152902009005"],
        [typeof(FamilyCardNumber)] = ["5203081203089001", "3212153203089001"],
        [typeof(TaxNumber)] = ["071234561091000", "0071234561091000", "5203084708959001", "0071234561091000000000"],
        [typeof(PhoneNumber)] = ["+6281234567890", "+886912345678", "+62215551234"],
        [typeof(PassportNumber)] = ["C1234567", "XE123456"],
        [typeof(RegionCode)] = ["52", "5203", "520308", "5203082001"],
        [typeof(CountryCode)] = ["HK", "MY"],
        [typeof(OccupationCode)] = ["5322", "532201"],
        [typeof(Rupiah)] = ["Rp0", "Rp1.500.000", "-Rp37.500"],
        [typeof(Money)] = ["1500.00 MYR", "-0.125 KWD"],
        [typeof(DateSpan)] = ["2024-05-01..2026-04-30", "2024-05-01..", "..2026-04-30", ".."],
        [typeof(CalendarMonth)] = ["2026-03", "0001-01", "9999-12"],
        [typeof(Decider)] = ["social-office", "court", "p1"],
        [typeof(RuleId)] = ["PLC-001", "REG-009"],
    };

    public static TheoryData<Type> Types => [.. typeof(Nik).Assembly.GetExportedTypes().Where(IsParsable)];

    [Theory]
    [MemberData(nameof(Types))]
    public void It_reads_its_own_canonical_text(Type type)
    {
        Assert.True(Samples.ContainsKey(type), $"{type.Name} can be read from text: give samples of it above.");
        Call(nameof(RoundTrips), type);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void It_refuses_what_it_is_not_with_its_name(Type type) => Call(nameof(Refuses), type);

    private static bool IsParsable(Type type) =>
        type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ISpanParsable<>));

    private static void Call(string check, Type type) =>
        typeof(ParsableValuesTests)
            .GetMethod(check, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(type)
            .Invoke(obj: null, parameters: null);

    private static void RoundTrips<T>()
        where T : ISpanParsable<T>
    {
        foreach (string sample in Samples[typeof(T)])
        {
            T value = T.Parse(sample, provider: null);
            T other = T.Parse(sample.AsSpan(), System.Globalization.CultureInfo.InvariantCulture);

            Assert.Equal(value, other);
            Assert.Equal(value.GetHashCode(), other.GetHashCode());
            Assert.False(value.Equals(null));
            Assert.True(T.TryParse(sample, provider: null, out T? again) && value.Equals(again));
            Assert.True(T.TryParse(sample.AsSpan(), provider: null, out T? spanned) && value.Equals(spanned));
            if (value is PersonalNumber personal)
            {
                Assert.Equal(sample, personal.Reveal());
                Assert.Contains("***", personal.ToString(), StringComparison.Ordinal);
                Assert.Equal('*', personal.ToString()[sample.Length / 2]);
                Assert.Equal(sample.Length, personal.ToString().Length);
            }
            else
            {
                Assert.Equal(sample, value.ToString());
            }
        }
    }

    private static void Refuses<T>()
        where T : ISpanParsable<T>
    {
        const string NoValue = "tidak dikenal";

        Assert.False(T.TryParse(null, provider: null, out _));
        Assert.False(T.TryParse("", provider: null, out _));
        Assert.False(T.TryParse(NoValue, provider: null, out _));
        Action[] parses = [() => T.Parse(NoValue, provider: null), () => T.Parse(NoValue.AsSpan(), provider: null)];
        foreach (Action parse in parses)
        {
            string message = Assert.Throws<FormatException>(parse).Message;
            Assert.StartsWith(typeof(T).Name, message, StringComparison.Ordinal);
            Assert.DoesNotContain(NoValue, message, StringComparison.Ordinal);
        }
    }
}
