using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;
using NodaTime;
using NodaTime.Text;

namespace Desmigratif.Rules.Tests;

/// <summary>An invented village with a sound family, and questions put to single rules of the national book.</summary>
internal static class GivenPeople
{
    public static readonly LocalDate AsOf = new(2026, 11, 21);

    public const string NikOfWoman = "5203084708959001";
    public const string NikOfMan = "5203080708959002";
    public const string NikOfBoy = "5203080103169003";
    public const string CardOfFamily = "5203081203089001";

    public static Person Woman { get; } = new()
    {
        Id = "p1",
        Nik = new(NikOfWoman),
        FamilyCard = new(CardOfFamily),
        Name = "Siti Aminah",
        Sex = Sex.Female,
        BirthDate = Day("1995-08-07"),
        LifeStatus = LifeStatus.Alive,
        Phone = new("+6281234567890"),
        FamilyPosition = FamilyPosition.Wife,
    };

    public static Person Man { get; } = new()
    {
        Id = "p2",
        Nik = new(NikOfMan),
        FamilyCard = new(CardOfFamily),
        Name = "Lalu Ahmad",
        Sex = Sex.Male,
        BirthDate = Day("1995-08-07"),
        LifeStatus = LifeStatus.Alive,
        FamilyPosition = FamilyPosition.Head,
    };

    public static Person Boy { get; } = new()
    {
        Id = "p3",
        Nik = new(NikOfBoy),
        FamilyCard = new(CardOfFamily),
        Name = "Lalu Nurul",
        Sex = Sex.Male,
        BirthDate = Day("2016-03-01"),
        LifeStatus = LifeStatus.Alive,
        FamilyPosition = FamilyPosition.Child,
        Mother = new() { Person = "p1", Name = "Siti Aminah", Certainty = Certainty.Stated },
        Father = new() { Person = "p2", Name = "Lalu Ahmad", Certainty = Certainty.Stated },
    };

    public static Child CareProfile { get; } = new() { Id = "c1", Person = "p3" };

    public static Village OurVillage { get; } = new() { Id = "v", Code = new("5203082001"), Name = "Anjani" };

    public static Bundle OurBundle { get; } = new() { Id = "b", Village = new("5203082001"), Profile = ProfileCode.Submit };

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>A register of just these records.</summary>
    public static Register RegisterOf(params RegisterRecord[] records) => new(OurBundle, records.ToEquatableArray());

    /// <summary>What a rule says of the first of these persons, the others standing in the same register.</summary>
    public static Verdict Judge(string rule, Person person, params RegisterRecord[] others) =>
        Judge(rule, person, ProvinceCatalogue.Instance, others);

    /// <summary>What a rule says of the first of these persons, by another region table.</summary>
    public static Verdict Judge(string rule, Person person, IRegionCatalogue regions, params RegisterRecord[] others) =>
        RuleOver<OnDay<Person>>(rule).Judge(new(person, 0, RegisterOf([person, .. others]), AsOf, regions));

    /// <summary>What a rule says of each person of a register, in order.</summary>
    public static VerdictKind[] JudgePersons(string rule, params RegisterRecord[] records)
    {
        Register register = RegisterOf(records);
        return [.. Enumerable.Range(0, register.Persons.Count).Select(index => RuleOver<OnDay<Person>>(rule)
            .Judge(new(register.Persons[index], index, register, AsOf, ProvinceCatalogue.Instance)).Kind)];
    }

    /// <summary>What a rule over any record says of the first of these records, the others standing in the same register.</summary>
    public static Verdict JudgeRecord(string rule, params RegisterRecord[] records) =>
        RuleOver<OnDay<RegisterRecord>>(rule).Judge(new(records[0], 0, RegisterOf(records), AsOf, ProvinceCatalogue.Instance));

    /// <summary>What a rule says of the first of these migrations, the others standing in the same register.</summary>
    public static Verdict JudgeMigration(string rule, Migration migration, params RegisterRecord[] others) =>
        RuleOver<MigrationOnDay>(rule).Judge(new(migration, 0, RegisterOf([migration, .. others]), AsOf));

    /// <summary>The findings of one rule over a register.</summary>
    public static Finding[] Findings(string rule, params RegisterRecord[] records) =>
        Findings(rule, OurBundle, records);

    /// <summary>The findings of one rule over a register.</summary>
    public static Finding[] Findings(string rule, Bundle bundle, params RegisterRecord[] records) =>
        [.. RuleBook.National.Check(new(bundle, records.ToEquatableArray()), AsOf).Where(finding => finding.Code.Text == rule)];

    /// <summary>How hard a rule is under each profile, from the most lenient.</summary>
    public static Severity?[] SeveritiesOf(string rule)
    {
        SeverityByProfile severity = RuleBook.National[RuleId.Parse(rule)]!.Severity;
        return [severity.Under(Profile.Draft), severity.Under(Profile.Submit), severity.Under(Profile.Exchange)];
    }

    public static Rule<T> RuleOver<T>(string rule)
        where T : struct, ISubject =>
        (Rule<T>)RuleBook.National[RuleId.Parse(rule)]!;
}
