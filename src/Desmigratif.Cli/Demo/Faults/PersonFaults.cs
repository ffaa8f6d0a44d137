using Desmigratif.Cli.Demo.Episodes;
using Desmigratif.Cli.Demo.Population;
using Desmigratif.Domain.People;
using NodaTime;

namespace Desmigratif.Cli.Demo.Faults;

/// <summary>Faults in the record of a person: numbers mistyped, a year mistyped, a sister taken for the mother.</summary>
internal static class PersonFaults
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new(EpisodeWish.None, NikWithoutSixteenDigits),
        new(EpisodeWish.None, NikWithoutPossibleDate),
        new(EpisodeWish.None, NikWithSerialZero),
        new(EpisodeWish.None, FamilyCardWithoutSixteenDigits),
        new(EpisodeWish.None, BornInTheFuture),
        new(EpisodeWish.None, MotherYoungerThanChild),
    ];

    private static bool NikWithoutSixteenDigits(Planting planting) =>
        SpoilNik(planting, "PEO-001", nik => planting.Chance.Below(3) switch
        {
            0 => nik[..15],
            1 => nik + "0",
            _ => string.Concat(nik.AsSpan(0, 12), "O", nik.AsSpan(13)),
        });

    private static bool NikWithoutPossibleDate(Planting planting) =>
        SpoilNik(planting, "PEO-002", nik => planting.Chance.Below(3) switch
        {
            0 => string.Concat(nik.AsSpan(0, 8), "13", nik.AsSpan(10)),
            1 => string.Concat(nik.AsSpan(0, 6), "00", nik.AsSpan(8)),
            _ => string.Concat(nik.AsSpan(0, 6), "3104", nik.AsSpan(10)),
        });

    private static bool NikWithSerialZero(Planting planting) =>
        SpoilNik(planting, "PEO-003", nik => string.Concat(nik.AsSpan(0, 12), "0000"));

    private static bool SpoilNik(Planting planting, string code, Func<string, string> spoil)
    {
        if (planting.Find(_ => true) is not { } resident || spoil(resident.Nik) is not { } spoilt || !planting.IsNew(spoilt))
        {
            return false;
        }

        planting.Change(resident, person => person with { Nik = new(spoilt) });
        planting.Expect(code, resident, "/nik");
        return true;
    }

    /// <summary>Not of the head, whom the others of the card would miss.</summary>
    private static bool FamilyCardWithoutSixteenDigits(Planting planting)
    {
        if (planting.Find(resident => resident.Position != FamilyPosition.Head) is not { } resident)
        {
            return false;
        }

        string card = resident.Household.FamilyCard;
        string spoilt = planting.Chance.Percent(50) ? card[..14] : card + "01";
        planting.Change(resident, person => person with { FamilyCard = new(spoilt) });
        planting.Expect("PEO-010", resident, "/familyCard");
        return true;
    }

    /// <summary>The year of a small child is written too late.</summary>
    private static bool BornInTheFuture(Planting planting)
    {
        if (planting.Find(resident => resident.AgeOn(planting.AsOf) <= 2 && !resident.IsNamed) is not { } resident)
        {
            return false;
        }

        LocalDate birth = resident.BirthDate.PlusYears(planting.AsOf.Year + 1 - resident.BirthDate.Year);
        planting.Change(resident, person => person with { BirthDate = birth });
        planting.Expect("PEO-012", resident, "/birthDate");
        return true;
    }

    /// <summary>
    /// A younger brother or sister stands where the mother should; both records are kept, for both dates must be readable.
    /// </summary>
    private static bool MotherYoungerThanChild(Planting planting)
    {
        Resident? Younger(Resident child) => child.Mother is null || child.IsNamed ? null : child.Household.Members.Find(
            member => member.Mother == child.Mother && member.BirthDate > child.BirthDate && planting.IsFree(member));

        if (planting.Find(child => Younger(child) is not null) is not { } child || Younger(child) is not { } younger)
        {
            return false;
        }

        planting.Keep(younger);
        planting.Change(child, person => person with
        {
            Mother = new() { Person = younger.Id, Name = younger.Name, Certainty = Certainty.Stated },
        });
        planting.Expect("PEO-013", child, "/mother/person");
        return true;
    }
}
