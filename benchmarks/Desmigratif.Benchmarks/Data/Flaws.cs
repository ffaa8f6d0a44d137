using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;

namespace Desmigratif.Benchmarks.Data;

/// <summary>Ways to spoil a worker's records, so that it shows whether the contenders find the same.</summary>
internal static partial class Flaws
{
    private static readonly Func<Person, Person>[] OfPersons =
    [
        person => person with { Nik = new("123") },
        person => person with { Nik = new("5203083213959001") },
        person => person with { Nik = new("5203081512950000") },
        person => person with { Nik = new("0203081512959001") },
        person => person with { Nik = new("9903081512959001") },
        person => person with { Nik = new("1111111111111111") },
        person => person with { Nik = null, FamilyCard = new("5203084113209001") },
        person => person with { FamilyCard = new("52030841132090") },
        person => person with { FamilyCard = new("5203080112309001") },
        person => person with { BirthDate = person.BirthDate?.PlusYears(15) },
        person => person with { BirthDate = SampleVillage.AsOf.PlusDays(1) },
        person => person with { BirthDate = null },
        person => person with { Sex = person.Sex == Sex.Male ? Sex.Female : Sex.Male },
        person => person with { Phone = new("62-ab") },
        person => person with { MaritalStatus = MaritalStatus.Widowed },
        person => person with { MaritalStatus = MaritalStatus.MarriedUnregistered },
    ];

    private static readonly Func<Migration, Migration>[] OfMigrations =
    [
        migration => migration with { History = [migration.History[0]] },
        migration => migration with { History = [.. migration.History, new() { Status = MigrationStatus.Cancelled, On = SampleVillage.AsOf }] },
        migration => migration with { DepartedOn = SampleVillage.AsOf.PlusDays(-1) },
        migration => migration with { PlannedDeparture = SampleVillage.AsOf.PlusYears(12) },
        migration => migration with { PlannedDeparture = null },
        migration => migration with { Destination = new("KH") },
        migration => migration with { Destination = new("SA"), Employer = new() { Kind = EmployerKind.Household } },
        migration => migration with { Route = PlacementRoute.Agency, Employer = new() { Kind = EmployerKind.Household } },
        migration => migration with { Route = PlacementRoute.Individual, Employer = new() { Kind = EmployerKind.Government } },
        migration => migration with { Route = PlacementRoute.Unknown, PlacementAgreement = null },
        migration => migration with { Route = null },
        migration => migration with { Company = migration.Company! with { Sip3mi = new() { To = new(2024, 1, 1) }, Sip2mi = new() { To = new(2024, 1, 1) } } },
        migration => migration with { Contract = migration.Contract! with { Occupation = new("9111"), Items = [ContractItem.Employer] } },
        migration => migration with { Contract = null, PlacementAgreement = null },
        migration => migration with { Sector = Sector.FishingShip },
        migration => migration with { Registration = new() { On = new(2001, 1, 1) } },
    ];

    /// <summary>The same village, with one or two flaws in each worker's records and often one paper taken away.</summary>
    /// <param name="village">The village.</param>
    /// <param name="among">Whether flaws may lie between records: an id that is used twice, an episode of somebody else.</param>
    public static Register In(Register village, bool among)
    {
        Random random = new(7);
        List<RegisterRecord> records = [];
        foreach (RegisterRecord record in village.Records)
        {
            records.Add(record switch
            {
                Person person when random.Next(2) == 0 => Any(OfPersons, random)(person),
                Person person when among && random.Next(3) == 0 => Any(OfFamilies, random)(person),
                Migration migration => WithoutOne(Spoilt(migration, random, among), random),
                _ => record,
            });
        }

        if (among)
        {
            records.AddRange(RecordsBeside());
        }

        return new Register(village.Bundle, records.ToEquatableArray());
    }

    private static Migration Spoilt(Migration migration, Random random, bool among) => random.Next(3) switch
    {
        0 => Any(OfMigrations, random)(migration),
        1 when among => Any(OfMoney, random)(Any(OfEpisodes, random)(migration)),
        _ => migration,
    };

    private static Migration WithoutOne(Migration migration, Random random)
    {
        List<Document> papers = [.. migration.Documents];
        int place = random.Next(papers.Count + 1);
        if (place == papers.Count)
        {
            return migration;
        }

        if (random.Next(3) == 0)
        {
            papers[place] = papers[place] with { AcknowledgedBy = null, Examinations = default, VisaKind = VisaKind.Visit, ExpiresOn = SampleVillage.AsOf };
        }
        else
        {
            papers.RemoveAt(place);
        }

        return migration with { Documents = papers.ToEquatableArray() };
    }

    private static T Any<T>(T[] items, Random random) => items[random.Next(items.Length)];
}
