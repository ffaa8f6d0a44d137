using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Benchmarks.Data;

/// <content>The episode: a placement file that is complete, with the ten papers it needs.</content>
internal sealed partial class SampleWorker
{
    public Migration Migration()
    {
        LocalDate signed = Before(SampleVillage.AsOf, 20, 40);
        string destination = Pick(Destinations);
        string occupation = Pick(Occupations);
        return new()
        {
            Id = Text($"m{number:D4}"),
            Person = Id,
            Procedural = ProceduralStatus.Procedural,
            ProceduralReason = "Dikirim melalui P3MI berizin",
            Route = PlacementRoute.P3mi,
            Employer = new() { Kind = EmployerKind.LegalEntity, Name = Pick(Employers) },
            Sector = Sector.Land,
            Destination = new(destination),
            Occupation = new(occupation),
            History =
            [
                new() { Status = MigrationStatus.Registered, On = Before(SampleVillage.AsOf, 60, 90), Source = "Kantor Desa Anjani" },
                new() { Status = MigrationStatus.DocumentsComplete, On = Before(SampleVillage.AsOf, 5, 10) },
                new() { Status = MigrationStatus.Oriented, On = Before(SampleVillage.AsOf, 1, 4) },
            ],
            Registration = new() { On = Before(SampleVillage.AsOf, 60, 90), Office = "Disnakertrans Lombok Timur" },
            Company = new()
            {
                Name = Pick(Companies),
                Sip3mi = new() { Number = "SIP3MI-112/2023", From = new(2023, 5, 2), To = new(2028, 5, 1) },
                Sip2mi = new() { Number = "SIP2MI-904/2026", Destination = new(destination), From = new(2026, 3, 1), To = new(2027, 2, 28) },
            },
            PlannedDeparture = departure,
            PlacementAgreement = new() { SignedOn = signed, Occupation = new(occupation) },
            Contract = new()
            {
                SignedOn = signed,
                From = departure,
                To = departure.PlusYears(2).PlusDays(-1),
                Occupation = new(occupation),
                Items = ContractItem.List.All,
            },
            Documents = Papers(signed),
            SocialSecurity = new()
            {
                Number = Text($"26{random.Next(100_000_000, 999_999_999)}"),
                Programmes = [SocialSecurityProgramme.Jkk, SocialSecurityProgramme.Jkm],
                PaidRp = new Rupiah(370_000),
                Months = 24,
            },
        };
    }

    private EquatableArray<Document> Papers(LocalDate signed)
    {
        LocalDate written = Before(SampleVillage.AsOf, 30, 60);
        return
        [
            new() { Kind = DocumentKind.MaritalStatusStatement, Number = Number("474.2"), IssuedOn = written },
            isMarried
                ? new() { Kind = DocumentKind.MarriageBook, Number = Number("KUA"), IssuedOn = birth.PlusYears(20) }
                : new() { Kind = DocumentKind.JobSeekerCard, Number = Number("AK1"), IssuedOn = written },
            new()
            {
                Kind = DocumentKind.FamilyPermission,
                Number = Number("560"),
                IssuedOn = written,
                GivenBy = isMarried ? DocumentGiver.Spouse : DocumentGiver.Parent,
                AcknowledgedBy = "Kepala Desa Anjani",
                AcknowledgedOn = written.PlusDays(2),
            },
            new() { Kind = DocumentKind.CompetenceCertificate, Number = Number("BNSP"), IssuedOn = Before(SampleVillage.AsOf, 40, 90) },
            new()
            {
                Kind = DocumentKind.HealthCertificate,
                IssuedOn = Before(SampleVillage.AsOf, 5, 15),
                Examinations = [Examination.Physical, Examination.Psychological],
            },
            new() { Kind = DocumentKind.Passport, Number = Number("E"), IssuedOn = written, ExpiresOn = written.PlusYears(10) },
            new() { Kind = DocumentKind.WorkVisa, IssuedOn = signed, ExpiresOn = departure.PlusYears(2), VisaKind = VisaKind.Work },
            new() { Kind = DocumentKind.PlacementAgreement, Number = Number("PP"), IssuedOn = signed },
            new() { Kind = DocumentKind.WorkAgreement, Number = Number("PK"), IssuedOn = signed },
            new() { Kind = DocumentKind.OrientationCertificate, IssuedOn = Before(SampleVillage.AsOf, 1, 4) },
        ];
    }

    private string Number(string series) => Text($"{series}/{random.Next(1, 999):D3}/2026");
}
