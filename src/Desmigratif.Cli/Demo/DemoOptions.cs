using NodaTime;

namespace Desmigratif.Cli.Demo;

/// <summary>What synthetic register to make. The same options give the same bytes, on every machine.</summary>
/// <param name="People">How many people there are in all; at least one a village.</param>
/// <param name="Villages">Over how many villages they are spread, evenly; 1 to <see cref="MostVillages"/>.</param>
/// <param name="Seed">Which register of this size; any number.</param>
internal sealed record DemoOptions(int People, int Villages, int Seed)
{
    /// <summary>So many villages have numbers of their own for their people; beyond it a NIK could be given twice.</summary>
    public const int MostVillages = 1200;

    /// <summary>A village of more people could run out of numbers for one birthday.</summary>
    public const int MostPeopleOfVillage = 100_000;

    private const int UsualVillage = 3000;

    /// <summary>The first day the papers and contributions of the generator are made for.</summary>
    public static LocalDate FirstDay { get; } = new(2024, 1, 1);

    /// <summary>The last one: later the two-digit years of identity numbers would meet.</summary>
    public static LocalDate LastDay { get; } = new(2060, 12, 31);

    /// <summary>The day the register is made on, which all ages and dates are counted from.</summary>
    public LocalDate AsOf { get; init; } = new(2026, 11, 21);

    /// <summary>Whether faults are planted; without them the register holds no finding of severity error or blocking.</summary>
    public bool Faults { get; init; } = true;

    /// <summary>How many villages so many people live in, where nobody says: about three thousand to a village.</summary>
    public static int VillagesFor(int people) => int.Clamp((people + UsualVillage - 1) / UsualVillage, 1, MostVillages);

    /// <summary>How many people live in a village.</summary>
    /// <param name="village">The village, from 0.</param>
    public int PeopleOf(int village) => (People / Villages) + (village < People % Villages ? 1 : 0);

    /// <summary>Whether so many people can be spread over so many villages.</summary>
    public bool ArePossible => Villages is >= 1 and <= MostVillages && People >= Villages && PeopleOf(0) <= MostPeopleOfVillage;

    /// <summary>Whether papers and numbers are made for the day.</summary>
    public bool IsDayPossible => AsOf >= FirstDay && AsOf <= LastDay;
}
