using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Registers;

/// <summary>
/// Registers made by chance from a few names, numbers and days, so that persons share them often and most rules find something.
/// Every record has an id of its own.
/// </summary>
internal static class InventedRegisters
{
    private static readonly string?[] Niks =
    [
        null, "0", "0520308200100017", "520308470895900", "5203084708959001", "5203 0847 0895 9001", "5203087104959001",
        "5203084708950000", "9903080708959002", "9101010708959003", "1111111111111111", CardOfFamily,
    ];

    private static readonly string?[] Cards =
        [null, "0", CardOfFamily, "520308-120308-9001", "5203085203089001", "52030812030890"];

    private static readonly string?[] Names = ["Siti Aminah", "SITI AMINAH", "Lalu Ahmad", "Inaq Sari", "-", null];
    private static readonly string?[] Phones = [null, "081234567890", "081234567890/081298765432"];
    private static readonly string?[] Days = [null, "1995-08-07", "1995-08-08", "2016-03-01", "2024-06-01", "2026-11-22"];
    private static readonly string?[] Sexes = [null, "female", "male", "perempuan"];
    private static readonly string?[] Lives = [null, "alive", "alive", "dead", "missing", "entah"];
    private static readonly string?[] Positions = [null, "head", "head", "wife", "child", "nenek"];
    private static readonly string?[] Certainties = [null, "stated", "probable", "pasti"];
    private static readonly string?[] Persons = [null, "p0", "p1", "p2", "p3", "p99"];
    private static readonly string?[] Roles = [null, "officer", "coordinator", "kader"];

    /// <summary>The records of a register in an order of their own, and the same in another order.</summary>
    public static Gen<(RegisterRecord[] Records, RegisterRecord[] Shuffled)> Pairs =>
        from records in All
        from first in Gen.Shuffle(records)
        from second in Gen.Shuffle(records)
        select (first, second);

    public static Gen<RegisterRecord[]> All =>
        from persons in Many(8, Person)
        from migrations in Many(5, Migration)
        from children in Many(3, index => Of(Persons).Select(person => new Child { Id = $"c{index}", Person = person }))
        from caregivers in Many(3, Caregiver)
        from officers in Many(3, _ => Officer)
        from sessions in Many(3, Session)
        select (RegisterRecord[])
        [
            OurVillage with { Officers = [.. officers] },
            .. persons,
            .. migrations,
            .. children,
            .. caregivers,
            .. sessions,
        ];

    /// <summary>Every text of the pools that may never be told.</summary>
    public static IEnumerable<string> PersonalTexts =>
        Niks.Concat(Cards).Concat(Names).Concat(Phones).OfType<string>().Where(text => text.Length > 1);

    private static Gen<VillageOfficer> Officer =>
        from person in Of(Persons)
        from role in Of(Roles)
        from @from in Of(Days)
        from to in Of(Days)
        select new VillageOfficer
        {
            Person = person,
            Role = role is null ? null : OfficerRole.List.Of(role),
            From = Date(@from),
            To = Date(to),
        };

    private static Gen<Person> Person(int index) =>
        from nik in Of(Niks)
        from card in Of(Cards)
        from name in Of(Names)
        from phone in Of(Phones)
        from sex in Of(Sexes)
        from birth in Of(Days)
        from life in Of(Lives)
        from position in Of(Positions)
        from mother in Parent
        from father in Parent
        select new Person
        {
            Id = $"p{index}",
            Nik = nik is null ? null : new(nik),
            FamilyCard = card is null ? null : new(card),
            Name = name,
            Phone = phone is null ? null : new(phone),
            Sex = sex is null ? null : Sex.List.Of(sex),
            BirthDate = Date(birth),
            LifeStatus = life is null ? null : LifeStatus.List.Of(life),
            FamilyPosition = position is null ? null : FamilyPosition.List.Of(position),
            Mother = mother,
            Father = father,
        };

    private static Gen<ParentLink> Parent =>
        from person in Of(Persons)
        from name in Of(Names)
        from certainty in Of(Certainties)
        select new ParentLink { Person = person, Name = name, Certainty = certainty is null ? null : Certainty.List.Of(certainty) };

    private static Gen<Migration> Migration(int index) =>
        from person in Of(Persons)
        from departed in Of(Days)
        from returned in Of(Days)
        from begins in Of(Days)
        from ends in Of(Days)
        select new Migration
        {
            Id = $"m{index}",
            Person = person,
            DepartedOn = Date(departed),
            ReturnedOn = Date(returned),
            Contract = new() { From = Date(begins), To = Date(ends) },
        };

    private static Gen<Caregiver> Caregiver(int index) =>
        from person in Of(Persons)
        from @from in Of(Days)
        from to in Of(Days)
        select new Caregiver { Id = $"g{index}", Person = person, From = Date(@from), To = Date(to) };

    private static Gen<LearningSession> Session(int index) =>
        from tutor in Gen.Elements("p0", "p1", "g0", "g1", "g9")
        from day in Of(Days)
        select new LearningSession { Id = $"e{index}", Tutor = tutor, On = Date(day) };

    private static Gen<string?> Of(string?[] pool) => Gen.Elements(pool);

    private static Gen<T[]> Many<T>(int most, Func<int, Gen<T>> one) =>
        Gen.Choose(0, most).SelectMany(count => Gen.CollectToArray(Enumerable.Range(0, count), one));

    private static LocalDate? Date(string? text) => text is null ? null : Day(text);
}
