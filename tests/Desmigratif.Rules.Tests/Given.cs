using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests;

/// <summary>What tests start from: a placement file in which every paper is in hand.</summary>
internal static class Given
{
    public static LocalDate Today => new(2026, 11, 21);

    /// <summary>A carer, married, placed by a company in Taiwan, who leaves on 1 December 2026 with every paper there is.</summary>
    public static PlacementFile File { get; } = new(Migration(), Worker(), Today, [Letter()]);

    /// <summary>A register of one village, as a bundle that the village hands over.</summary>
    public static Register Register(ProfileCode? profile, params IEnumerable<RegisterRecord> records) => new(
        new() { Id = "b-1", Village = new("5203082001"), Profile = profile },
        [new Village { Id = "v-1", Code = new("5203082001") }, .. records]);

    /// <summary>What a rule says of the first of these records, the others standing in the same register, on the day of the tests.</summary>
    public static Verdict Judge<T>(string rule, T record, params RegisterRecord[] others)
        where T : RegisterRecord => Judge(rule, Today, record, others);

    /// <summary>What a rule says of the first of these records on a day.</summary>
    public static Verdict Judge<T>(string rule, LocalDate asOf, T record, params RegisterRecord[] others)
        where T : RegisterRecord =>
        GivenPeople.RuleOver<OnDay<T>>(rule).Judge(
            new(record, 0, Register(ProfileCode.Submit, [record, .. others]), asOf, ProvinceCatalogue.Instance));

    public static Person Worker() => new()
    {
        Id = "p-1",
        BirthDate = new(1995, 3, 12),
        MaritalStatus = MaritalStatus.Married,
    };

    public static Letter Letter() => new()
    {
        Id = "l-1",
        Kind = DocumentKind.FamilyPermission,
        Number = "470/12/2026",
        SignedOn = new(2026, 5, 5),
        Person = "p-1",
        GivenBy = DocumentGiver.Spouse,
        GiverPresent = true,
        EvidenceSeen = [DocumentKind.IdentityCard, DocumentKind.FamilyCard],
    };

    public static Migration Migration() => new()
    {
        Id = "m-1",
        Person = "p-1",
        Route = PlacementRoute.P3mi,
        Employer = new() { Kind = EmployerKind.Household },
        Sector = Sector.Land,
        Destination = new("TW"),
        Occupation = new("5322"),
        History =
        [
            new() { Status = MigrationStatus.Registered, On = new(2026, 3, 1) },
            new() { Status = MigrationStatus.DocumentsComplete, On = new(2026, 9, 1) },
            new() { Status = MigrationStatus.Oriented, On = new(2026, 11, 20) },
        ],
        Registration = new() { On = new(2026, 3, 1) },
        Company = new()
        {
            Sip3mi = new() { From = new(2022, 3, 1), To = new(2027, 2, 28) },
            Sip2mi = new() { Destination = new("TW"), From = new(2026, 1, 1), To = new(2026, 12, 31) },
        },
        PlannedDeparture = new(2026, 12, 1),
        PlacementAgreement = new() { SignedOn = new(2026, 6, 1), Occupation = new("5322") },
        Contract = new() { SignedOn = new(2026, 8, 15), Occupation = new("5322"), Items = ContractItem.List.All },
        Documents =
        [
            new() { Kind = DocumentKind.MaritalStatusStatement, IssuedOn = new(2026, 5, 4) },
            new() { Kind = DocumentKind.MarriageBook },
            Permission(),
            new() { Kind = DocumentKind.CompetenceCertificate, IssuedOn = new(2026, 2, 1) },
            new() { Kind = DocumentKind.HealthCertificate, IssuedOn = new(2026, 10, 1), Examinations = Examination.List.All },
            new() { Kind = DocumentKind.Passport, ExpiresOn = new(2031, 1, 1) },
            new() { Kind = DocumentKind.WorkVisa, ExpiresOn = new(2028, 12, 1), VisaKind = VisaKind.Work },
            new() { Kind = DocumentKind.PlacementAgreement, IssuedOn = new(2026, 6, 1) },
            new() { Kind = DocumentKind.WorkAgreement, IssuedOn = new(2026, 8, 15) },
            new() { Kind = DocumentKind.IdentityCard },
            new() { Kind = DocumentKind.FamilyCard },
            new() { Kind = DocumentKind.PoliceRecord, IssuedOn = new(2026, 9, 1) },
            new() { Kind = DocumentKind.OrientationCertificate, IssuedOn = new(2026, 11, 20) },
            new() { Kind = DocumentKind.JobSeekerCard },
            new() { Kind = DocumentKind.SocialSecurityCard },
        ],
        SocialSecurity = new() { Number = "12345678901" },
    };

    private static Document Permission() => new()
    {
        Kind = DocumentKind.FamilyPermission,
        Number = "470/12/2026",
        IssuedOn = new(2026, 5, 4),
        GivenBy = DocumentGiver.Spouse,
        AcknowledgedBy = "kepala-desa",
        AcknowledgedOn = new LocalDate(2026, 5, 5),
    };
}
