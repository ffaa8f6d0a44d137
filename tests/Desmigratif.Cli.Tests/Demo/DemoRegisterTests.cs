using System.Globalization;
using Desmigratif.Cli.Demo;
using NodaTime;

namespace Desmigratif.Cli.Tests.Demo;

public class DemoRegisterTests
{
    [Fact]
    public void The_same_options_give_the_same_bytes_in_any_culture()
    {
        DemoOptions options = new(1200, 2, 7);
        (byte[] register, byte[] faults) = Written(options);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = StrangeCulture.Make();
            (byte[] again, byte[] faultsAgain) = Written(options);

            Assert.Equal(register, again);
            Assert.Equal(faults, faultsAgain);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_seed_gives_another_register()
    {
        DemoOptions options = new(100, 1, 7);

        Assert.NotEqual(Written(options).Register, Written(options with { Seed = 8 }).Register);
    }

    [Fact]
    public void A_village_is_the_same_whichever_others_are_made()
    {
        DemoOptions options = new(900, 3, 7) { Faults = false };
        ReadOnlyMemory<byte> second = DemoRegister.Villages(options).ElementAt(1).Bytes;
        ReadOnlyMemory<byte> again = DemoRegister.Villages(options with { People = 600, Villages = 2 }).ElementAt(1).Bytes;

        Assert.True(second.Span.SequenceEqual(again.Span));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 3)]
    [InlineData(59, 1)]
    [InlineData(200, 40)]
    public void A_register_may_be_tiny(int people, int villages)
    {
        Reading reading = Reading.Of(new(people, villages, 11) { Faults = false });

        Assert.Equal(villages, reading.Registers.Count);
        Assert.Equal(people, reading.Registers.Sum(register => register.Persons.Count));
        Assert.Empty(reading.Faults);
    }

    [Fact]
    public void A_register_may_be_of_another_day()
    {
        foreach (LocalDate day in new LocalDate[] { DemoOptions.FirstDay, new(2028, 2, 29), DemoOptions.LastDay })
        {
            Assert.Empty(Reading.Of(new(400, 1, 12) { AsOf = day, Faults = false }).Faults);
        }
    }

    private static (byte[] Register, byte[] Faults) Written(DemoOptions options)
    {
        using MemoryStream register = new();
        using MemoryStream faults = new();
        DemoRegister.Write(options, register, faults);
        return (register.ToArray(), faults.ToArray());
    }
}
