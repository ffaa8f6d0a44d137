using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Benchmarks.Data;

/// <content>Flaws that only the whole book finds: among families, in the course of an episode, in money, letters and cases.</content>
internal static partial class Flaws
{
    private static readonly Func<Person, Person>[] OfFamilies =
    [
        person => person with { Mother = new() { Person = new("p0003"), Certainty = Certainty.Probable } },
        person => person with { Mother = new() { Person = new("p0004"), Certainty = Certainty.Stated } },
        person => person with { Father = new() { Person = new("nobody"), Certainty = Certainty.Stated } },
        person => person with { FamilyCard = new("5203080101129001"), FamilyPosition = FamilyPosition.Head },
        person => person with { FamilyCard = new("5203080101129002"), FamilyPosition = FamilyPosition.Child },
        person => person with { Nik = new("5203084101909001") },
        person => person with { Id = "p0001" },
        person => person with
        {
            Nik = null,
            Name = new("Siti Aminah"),
            BirthDate = new(1990, 1, 1),
            FamilyCard = new("5203080101129003"),
        },
        person => person with { Disability = Disability.List.All[^1] },
        person => person with { UnknownMembers = new([new("x-opensid-hamil", "true")]) },
        person => person with { BirthDate = new(2015, 5, 5), Mother = new() { Person = new("p0002"), Certainty = Certainty.Stated } },
    ];

    private static readonly Func<Migration, Migration>[] OfEpisodes =
    [
        migration => Left(migration, MigrationStatus.Working),
        migration => Left(migration, MigrationStatus.InTrouble),
        migration => Left(migration, MigrationStatus.LostContact) with { Id = "m-in-trouble" },
        migration => Left(migration, MigrationStatus.DiedAbroad) with { ReturnedOn = SampleVillage.AsOf },
        migration => Left(migration, MigrationStatus.Working) with { Contract = new() { To = SampleVillage.AsOf.PlusMonths(-2) }, Person = new("p0002") },
        migration => Left(migration, MigrationStatus.Returned) with { ReturnedOn = SampleVillage.AsOf.PlusYears(-30) },
        migration => Left(migration, MigrationStatus.Working) with { DepartedOn = SampleVillage.AsOf.PlusYears(-3) },
        migration => migration with { DepartedOn = SampleVillage.AsOf.PlusDays(1) },
        migration => migration with { History = [.. migration.History, Status("interested", -200), Status("returned", -190)] },
        migration => migration with { History = [Status("returned", -5000)] },
        migration => migration with { History = [Status("interested", -2)] },
        migration => migration with { History = [Status("registered", -300)], Registration = null },
        migration => migration with { History = [Status("verified", -30)], PlacementAgreement = null },
        migration => migration with { PlannedDeparture = SampleVillage.AsOf.PlusDays(-31), History = [Status("trained", -3)] },
        migration => migration with { PlannedDeparture = SampleVillage.AsOf.PlusDays(3), History = [Status("trained", -3)], Documents = default },
        migration => migration with { Destination = new("ID") },
        migration => migration with { Sector = Sector.MerchantShip, Contract = null, History = [Status("documents-complete", -3)] },
        migration => migration with
        {
            Sector = Sector.MerchantShip,
            Documents = [.. migration.Documents, new() { Kind = DocumentKind.SeafarerAgreement, AcknowledgedOn = SampleVillage.AsOf.PlusYears(2) }],
        },
        migration => migration with { Documents = [.. migration.Documents, new() { Kind = DocumentKind.Passport, IssuedOn = SampleVillage.AsOf.PlusDays(5) }] },
        migration => migration with
        {
            Contract = migration.Contract! with { From = new(2026, 12, 1), To = new(2026, 11, 1), ExtendedOn = new(2026, 11, 2), EndorsedOn = new(2026, 11, 1) },
        },
        migration => migration with { Person = new("nobody-either") },
        migration => migration with { ProceduralReason = null, Documents = [new() { Examinations = [Examination.List.Of("hamil")] }] },
    ];

    private static readonly Func<Migration, Migration>[] OfMoney =
    [
        migration => migration,
        migration => migration with { SocialSecurity = null },
        migration => migration with { SocialSecurity = new() { Number = "269000001", Programmes = [SocialSecurityProgramme.Jkk], Months = 8, PaidRp = new Rupiah(1) } },
        migration => migration with { Costs = [Cost(CostItem.OutboundTicket, CostBearer.Worker), Cost(CostItem.OutboundTicket, CostBearer.Employer)] },
        migration => migration with { Costs = [Cost(CostItem.Training, CostBearer.Worker)], Occupation = new("9111") },
        migration => migration with { Loans = [new() { Lender = LenderKind.Recruiter }] },
        migration => migration with { Loans = [new() { Lender = LenderKind.Bank, RepaidByWage = true }] },
        migration => migration with { Recruiter = new() { Kind = RecruiterKind.Person }, Company = null },
        migration => migration with { Recruiter = new() { Kind = RecruiterKind.Online }, Company = null },
        migration => migration with { Reports = [new() { Flag = ReportFlag.Pressure }, new() { Flag = ReportFlag.Isolation, On = new(2026, 11, 1) }] },
        migration => migration with { Reports = [new() { Flag = ReportFlag.Isolation, On = SampleVillage.AsOf.PlusDays(1) }] },
    ];

    /// <summary>A child, a case and a letter, so that looking them up can give another answer than nothing.</summary>
    private static IEnumerable<RegisterRecord> RecordsBeside() =>
    [
        new Letter { Id = "l1", Kind = DocumentKind.FamilyPermission, Number = "560/001/2026", SignedOn = new(2026, 10, 1), Person = new("p0005") },
        new SupportCase { Id = "c1", OpenedOn = SampleVillage.AsOf.PlusDays(-1), Migration = new("m-in-trouble") },
        .. from number in Enumerable.Range(0, 400) select new Child { Id = $"k{number}", Person = new($"p{number * 3:D4}") },
    ];

    private static Migration Left(Migration migration, MigrationStatus latest) => migration with
    {
        DepartedOn = SampleVillage.AsOf.PlusDays(-40),
        History = [Status("registered", -100), Status("departed", -40), new() { Status = latest, On = SampleVillage.AsOf.PlusDays(-10) }],
    };

    private static StatusEntry Status(string status, int days) => new()
    {
        Status = MigrationStatus.List.Of(status),
        On = SampleVillage.AsOf.PlusDays(days),
    };

    private static Cost Cost(CostItem item, CostBearer bearer) => new() { Item = item, ChargedTo = bearer, AmountRp = new Rupiah(1_000_000) };
}
