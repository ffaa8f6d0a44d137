using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Tests.Engine;

/// <summary>Episodes that have gone further than a placement file, with money and signs of trouble, and what the service centre keeps.</summary>
internal static class VariedEpisodes
{
    private const string Tomorrow = "a-word-of-tomorrow";

    private static readonly PlacementFile Abroad = Given.File
        .With(person => person with { Residence = Residence.Away, LifeStatus = LifeStatus.Alive })
        .With(migration => migration with
        {
            DepartedOn = new(2024, 5, 1),
            Contract = new() { SignedOn = new(2024, 4, 1), From = new(2024, 5, 1), To = new(2027, 4, 30), Occupation = new("5322") },
            History = [new() { Status = MigrationStatus.Departed, On = new(2024, 5, 1) }],
        });

    private static readonly PlacementFile Crew = Given.File
        .With(migration => migration with { Sector = Sector.FishingShip })
        .Plus(new() { Kind = DocumentKind.SeafarerAgreement, AcknowledgedBy = "kepala-desa", AcknowledgedOn = new(2026, 11, 1) });

    public static IEnumerable<PlacementFile> All =>
    [
        Abroad,
        Abroad.With(person => person with { Residence = Residence.Present }),
        Abroad.With(migration => migration with { Contract = migration.Contract! with { To = new(2025, 1, 1) } }),
        Abroad.With(migration => migration with { Contract = new() { ExtendedOn = new(2025, 1, 1), EndorsedOn = new(2025, 1, 1) } }),
        Abroad.With(migration => migration with { Contract = new() { ExtendedOn = new(2025, 1, 1), EndorsedOn = new(2024, 1, 1) } }),
        Abroad.With(migration => migration with { ReturnedOn = new(2023, 1, 1) }),
        Abroad.Born(2024, 5, 1),
        Abroad.Reaching(MigrationStatus.DiedAbroad, new(2025, 1, 1)),
        Abroad.Reaching(MigrationStatus.DiedAbroad, new(2025, 1, 1)).With(person => person with { LifeStatus = LifeStatus.Dead }),
        Abroad.Reaching(MigrationStatus.InTrouble, Given.Today),
        Abroad.Reaching(MigrationStatus.LostContact, Given.Today) + new SupportCase { OpenedOn = Given.Today, Migration = "m-1" },
        Given.File.With(migration => migration with { Procedural = ProceduralStatus.NonProcedural, Destination = new("ID") }),
        Crew,
        Crew.Plus(new() { Kind = DocumentKind.SeamanBook }),
        Crew.Departing(2026, 10, 31),
        .. new int?[] { 6, 12, 24, 36, null }.SelectMany(Contributing),
        .. Recruited(),
        .. Paying(),
    ];

    public static IEnumerable<RegisterRecord> ServiceRecords =>
    [
        new Letter { Id = "l-empty" },
        new Letter { Id = "l-one", Number = "1/2026", SignedOn = new(2026, 1, 1), Kind = DocumentKind.Passport },
        new Letter { Id = "l-two", Number = " 1 / 2026", SignedOn = new(2026, 2, 1), Kind = DocumentKind.FamilyPermission, GiverPresent = false },
        new JobOpening { Id = "j-empty" },
        new JobOpening { Id = "j-other", ReceivedOn = new(2026, 1, 1), Source = OpeningSource.Other, Destination = new("KH") },
        new JobOpening { Id = "j-maid", ReceivedOn = new(2026, 1, 1), Destination = new("QA"), Occupation = new("9111") },
        new SupportCase { Id = "c-empty" },
        new SupportCase { Id = "c-early", OpenedOn = new(2026, 2, 1), ClosedOn = new(2026, 1, 1) },
    ];

    private static IEnumerable<PlacementFile> Contributing(int? months) =>
        new long[] { 145_500, 226_500, 370_000, 532_000 }.Select(paid => Given.File.With(migration => migration with
        {
            Contract = migration.Contract! with { From = new(2026, 12, 1), To = new(2028, 11, 30) },
            SocialSecurity = new()
            {
                Number = "12345678901",
                Programmes = paid == 370_000 ? [SocialSecurityProgramme.Jkk] : [SocialSecurityProgramme.Jkk, SocialSecurityProgramme.Jkm],
                Months = months,
                PaidRp = new(paid),
            },
        }));

    private static IEnumerable<PlacementFile> Recruited() =>
        RecruiterKind.List.All.Append(RecruiterKind.List.Of(Tomorrow)).Select(kind => Given.File.With(migration => migration with
        {
            Recruiter = new() { Kind = kind },
            Reports = [new() { Flag = kind == RecruiterKind.Company ? ReportFlag.Other : ReportFlag.Secrecy, On = Given.Today }],
        }))
        .Append(Given.File.With(migration => migration with { Reports = [new() { Flag = ReportFlag.DebtBondage }, new()] }));

    private static IEnumerable<PlacementFile> Paying() =>
        CostBearer.List.All.Append(CostBearer.List.Of(Tomorrow)).SelectMany(bearer => CostItem.List.All.Select(item =>
            Given.File.With(migration => migration with
            {
                History = [new() { Status = MigrationStatus.Registered, On = new(2026, 10, 1) }],
                PlacementAgreement = null,
                Costs =
                [
                    new() { Item = item, ChargedTo = bearer, AmountRp = new(1) },
                    new() { Item = item, ChargedTo = CostBearer.Employer, AmountRp = new(1) },
                ],
                Loans =
                [
                    new() { Lender = bearer == CostBearer.Worker ? LenderKind.Recruiter : LenderKind.Bank, RepaidByWage = false },
                ],
            })));
}
