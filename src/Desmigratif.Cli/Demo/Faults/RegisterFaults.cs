using Desmigratif.Cli.Demo.Episodes;
using Desmigratif.Cli.Demo.Population;

namespace Desmigratif.Cli.Demo.Faults;

/// <summary>Faults between records: an id used twice, a father who is not in the register, a NIK of two people.</summary>
internal static class RegisterFaults
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new(EpisodeWish.None, IdOfTwoPeople),
        new(EpisodeWish.None, FatherNotInRegister),
        new(EpisodeWish.None, NikOfTwoPeople),
    ];

    /// <summary>
    /// Of two people one after the other, neither of whom any record names, so that nothing else depends on the id.
    /// </summary>
    private static bool IdOfTwoPeople(Planting planting)
    {
        bool IsAlone(Resident resident) => planting.IsFree(resident) && !resident.IsNamed && !resident.IsParent;

        bool IsAfterAnother(Resident resident) =>
            IsAlone(resident) && planting.Before(resident) is { } before && IsAlone(before);

        if (planting.Find(IsAfterAnother) is not { } later || planting.Before(later) is not { } first)
        {
            return false;
        }

        planting.Keep(first);
        planting.Change(later, person => person with { Id = first.Id });
        planting.Expect("REG-001", later, "/id");
        return true;
    }

    private static bool FatherNotInRegister(Planting planting)
    {
        if (planting.Find(resident => resident.Father is not null && !resident.IsNamed) is not { } child)
        {
            return false;
        }

        string nobody = FormattableString.Invariant($"p{planting.People + planting.Chance.Between(1, 9999)}");
        planting.Change(child, person => person with { Father = person.Father! with { Person = nobody } });
        planting.Expect("REG-002", child, "/father/person");
        return true;
    }

    /// <summary>The number of one member of a household is written for another; the later record is pointed at.</summary>
    private static bool NikOfTwoPeople(Planting planting)
    {
        Resident? Earlier(Resident resident) => resident.Household.Members.Find(
            member => member.Number < resident.Number && planting.IsFree(member));

        if (planting.Find(resident => Earlier(resident) is not null) is not { } later || Earlier(later) is not { } first)
        {
            return false;
        }

        planting.Keep(first);
        planting.Change(later, person => person with { Nik = new(first.Nik) });
        planting.Expect("REG-003", later, "/nik");
        return true;
    }
}
