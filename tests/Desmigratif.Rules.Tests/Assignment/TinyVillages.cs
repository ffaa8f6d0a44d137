using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.Tests.Assignment;

/// <summary>Seeded registers of invented people, small enough to try every proposal.</summary>
internal static class TinyVillages
{
    public static LocalDate AsOf { get; } = new(2026, 11, 21);

    public static (Register Register, CarePolicy Policy, EquatableArray<Pin> Pins) Make(int seed, int children = 7, int caregivers = 4)
    {
        Random random = new(seed);
        List<RegisterRecord> records = [];
        string[] languages = ["sas", "id", "jv"];
        int count = random.Next(0, children + 1);
        int carers = random.Next(0, caregivers + 1);
        for (int at = 0; at < carers; at++)
        {
            records.Add(Person($"pg{at}", random, 1980 + random.Next(28)));
            records.Add(new Caregiver
            {
                Id = $"g{at}",
                Person = $"pg{at}",
                Capacity = random.Next(6) == 0 ? null : random.Next(0, 5),
                Relation = random.Next(8) == 0 ? CaregiverRelation.Kin : CaregiverRelation.Volunteer,
                Offers = Some(random, Activity.List.All, 2),
                Languages = Some(random, languages.ToEquatableArray(), 2),
                AcceptsSpecialNeeds = random.Next(3) switch { 0 => null, 1 => true, _ => false },
                MaxDistanceMetres = random.Next(3) == 0 ? random.Next(300, 1500) : null,
                Screening = Screening(random),
            });
        }

        for (int at = 0; at < count; at++)
        {
            records.Add(Person($"pc{at}", random, 2007 + random.Next(18)) with { Mother = random.Next(5) == 0 ? new ParentLink { Person = $"pg{random.Next(5)}" } : null });
            records.Add(new Child
            {
                Id = $"c{at}",
                Person = random.Next(30) == 0 ? "nobody" : $"pc{at}",
                Needs = Some(random, Activity.List.All, 3),
                Counselling = random.Next(4) == 0 ? true : null,
                Vulnerability = random.Next(2) == 0 ? [VulnerabilityCode.List.All[random.Next(4)]] : [],
                Siblings = random.Next(2) == 0 ? $"s{random.Next(3)}" : null,
                Languages = Some(random, languages.ToEquatableArray(), 3),
                SpecialNeeds = random.Next(8) == 0 ? ["hearing"] : [],
                Restrictions = random.Next(6) == 0
                    ? [new Restriction { Caregiver = $"g{random.Next(4)}", Reason = RestrictionReason.List.All[random.Next(4)] }]
                    : [],
            });
            if (random.Next(3) == 0)
            {
                records.Add(new CareArrangement
                {
                    Id = $"a{at}",
                    Child = $"c{at}",
                    Caregiver = $"g{random.Next(4)}",
                    Kind = CareKind.CommunityMentor,
                    From = new LocalDate(2026, random.Next(1, 13), 1),
                });
            }
        }

        CarePolicy policy = new()
        {
            Moves = random.Next(8) == 0 ? MovePolicy.Frozen : random.Next(8) == 0 ? MovePolicy.Listed : MovePolicy.Allowed,
            Movable = ["c0", "c1"],
            SiblingExemptions = random.Next(3) == 0 ? [new("g0", "s0"), new("g1", "s1")] : [],
            Tiers = random.Next(5) == 0 ? 2 : 3,
        };
        EquatableArray<Pin> pins = random.Next(3) == 0 ? [new($"c{random.Next(7)}", $"g{random.Next(4)}"), new($"c{random.Next(7)}", $"g{random.Next(4)}")] : [];
        return (new(new Bundle { Id = $"b{seed}" }, records.ToEquatableArray()), policy, pins);
    }

    /// <summary>The same register with its records in another order.</summary>
    public static Register Shuffled(Register register, int seed)
    {
        RegisterRecord[] records = [.. register.Records];
        new Random(seed).Shuffle(records);
        return new(register.Bundle, records.ToEquatableArray());
    }

    private static Person Person(string id, Random random, int year) => new()
    {
        Id = id,
        BirthDate = new LocalDate(year, random.Next(1, 13), random.Next(1, 29)),
        Sex = random.Next(2) == 0 ? Sex.Female : Sex.Male,
        Religion = random.Next(4) == 0 ? Religion.Hinduism : Religion.Islam,
        Address = new() { Hamlet = random.Next(2) == 0 ? "Timur" : "Barat" },
        Location = random.Next(5) == 0 ? null : new() { Lat = -8.6 + (random.Next(15) / 1000.0), Lng = 116.5 + (random.Next(15) / 1000.0) },
        Residence = random.Next(20) == 0 ? Residence.Away : null,
    };

    private static EquatableArray<Screening> Screening(Random random) =>
    [
        .. random.Next(12) == 0 ? (Screening[])[] : [new() { Kind = ScreeningKind.NonViolenceStatement, On = new(2026, 1, 10) }],
        .. random.Next(12) == 0 ? (Screening[])[] : [new() { Kind = ScreeningKind.WillingnessStatement, On = new(2026, 1, 10) }],
    ];

    private static EquatableArray<T> Some<T>(Random random, EquatableArray<T> all, int most) =>
        Enumerable.Range(0, random.Next(most + 1)).Select(_ => all[random.Next(all.Count)]).Distinct().ToEquatableArray();
}
