using Desmigratif.Cli.Demo.Faults;

namespace Desmigratif.Cli.Demo;

/// <summary>
/// Writes synthetic registers of villages that send migrant workers. Nobody in them is real. What they follow and what is assumed
/// stands in the README beside this file.
/// </summary>
internal static class DemoRegister
{
    /// <summary>Writes a register and the list of the faults in it.</summary>
    /// <param name="options">What to make.</param>
    /// <param name="register">Where the register goes: one bundle a village.</param>
    /// <param name="faults">Where the list goes: one line for every finding that a planted fault gives.</param>
    /// <exception cref="ArgumentOutOfRangeException">No register can be made of the options.</exception>
    public static void Write(DemoOptions options, Stream register, Stream faults)
    {
        foreach (DemoVillage village in Villages(options))
        {
            register.Write(village.Bytes.Span);
            foreach (PlantedFault fault in village.Faults)
            {
                fault.WriteTo(faults);
            }
        }
    }

    /// <summary>Makes a register village by village, one in memory at a time.</summary>
    /// <param name="options">What to make.</param>
    /// <exception cref="ArgumentOutOfRangeException">No register can be made of the options.</exception>
    public static IEnumerable<DemoVillage> Villages(DemoOptions options)
    {
        return options is { ArePossible: true, IsDayPossible: true } ? Made(options) : throw new ArgumentOutOfRangeException(
            nameof(options),
            FormattableString.Invariant(
                $"Expected 1 to {DemoOptions.MostVillages} villages with 1 to {DemoOptions.MostPeopleOfVillage} people in each, ")
            + FormattableString.Invariant($"on a day from {DemoOptions.FirstDay:uuuu-MM-dd} to {DemoOptions.LastDay:uuuu-MM-dd}."));
    }

    private static IEnumerable<DemoVillage> Made(DemoOptions options)
    {
        VillageBuilder builder = new(options);
        FaultPlan plan = new(options);
        long line = 1;
        for (int number = 0; number < options.Villages; number++)
        {
            IReadOnlyList<FaultKind> due = plan.DueIn(number);
            VillageDraft draft = builder.Build(number, [.. due.Select(kind => kind.Wish)]);
            Planting planting = new(draft, builder.OfFaults(number), options.AsOf);
            if (options.Faults)
            {
                plan.PutOff(planting.Plant(due));
            }

            DemoVillage village = planting.Write(line);
            line += village.Lines;
            yield return village;
        }
    }
}
