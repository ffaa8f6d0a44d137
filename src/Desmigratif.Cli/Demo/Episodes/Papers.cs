using System.Globalization;
using Desmigratif.Cli.Demo.Population;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Cli.Demo.Episodes;

/// <summary>
/// The papers of an episode: all that the law asks for once the village has declared them complete, some before.
/// </summary>
internal sealed class Papers(Resident resident, EpisodeOutline outline, Timeline days, LetterBook book, Chance chance)
{
    private readonly List<Document> papers = [];

    /// <summary>The papers held.</summary>
    public EquatableArray<Document> Gather()
    {
        if (days.Registered is { } registered)
        {
            Add(new() { Kind = DocumentKind.IdentityCard, Number = resident.Nik });
            Add(new() { Kind = DocumentKind.FamilyCard, Number = resident.Household.FamilyCard });
            Add(new() { Kind = DocumentKind.JobSeekerCard, Number = Number("AK1-", 6), IssuedOn = registered });
            if (days.Complete is { } complete)
            {
                All(registered, complete);
            }
            else if (days.Verified is { } verified)
            {
                Some(registered, verified);
            }
        }
        return papers.ToEquatableArray();
    }

    private void Some(LocalDate registered, LocalDate verified)
    {
        if (chance.Percent(50))
        {
            MaritalStatement(verified);
        }

        if (chance.Percent(40))
        {
            Passport(registered);
        }
    }

    private void All(LocalDate registered, LocalDate complete)
    {
        MaritalStatement(registered.PlusDays(chance.Between(3, 10)));
        if (resident.MaritalStatus == MaritalStatus.Married)
        {
            Add(new() { Kind = DocumentKind.MarriageBook, Number = Number("KUA-", 6) });
        }

        Permission(registered.PlusDays(chance.Between(5, 15)));
        Add(new()
        {
            Kind = DocumentKind.CompetenceCertificate,
            Number = Number("LSP-", 7),
            IssuedOn = days.Trained?.PlusDays(chance.Between(5, 15)),
            Issuer = "Lembaga sertifikasi profesi",
        });
        Add(new()
        {
            Kind = DocumentKind.HealthCertificate,
            Number = Number("SK-", 6),
            IssuedOn = complete.PlusDays(-chance.Between(3, 12)),
            Issuer = "Fasilitas kesehatan yang ditunjuk",
            Examinations = [Examination.Physical, Examination.Psychological],
        });
        Passport(registered);
        if (outline.Route != PlacementRoute.Individual)
        {
            Add(new() { Kind = DocumentKind.PlacementAgreement, IssuedOn = registered.PlusDays(20) });
        }

        if (outline.Occupation.Sector == Sector.Land)
        {
            OnLand(complete);
        }
        else
        {
            AtSea(registered, complete);
        }

        Add(new()
        {
            Kind = DocumentKind.PoliceRecord,
            Number = Number("SKCK/", 6),
            IssuedOn = complete.PlusDays(-chance.Between(20, 50)),
            Issuer = "Kepolisian resor",
        });
        Add(new() { Kind = DocumentKind.SocialSecurityCard, IssuedOn = complete.PlusDays(-2) });
        if (days.Oriented is { } oriented)
        {
            Add(new() { Kind = DocumentKind.OrientationCertificate, Number = Number("OPP-", 6), IssuedOn = oriented });
        }
    }

    private void MaritalStatement(LocalDate day) => Add(new()
    {
        Kind = DocumentKind.MaritalStatusStatement,
        Number = book.Sign(DocumentKind.MaritalStatusStatement, resident, day),
        IssuedOn = day,
        Issuer = "Kantor desa",
    });

    private void Permission(LocalDate day)
    {
        DocumentGiver giver = resident.MaritalStatus.IsMarried ? DocumentGiver.Spouse : DocumentGiver.Parent;
        LocalDate signed = day.PlusDays(chance.Between(0, 3));
        Add(new()
        {
            Kind = DocumentKind.FamilyPermission,
            Number = book.Sign(DocumentKind.FamilyPermission, resident, signed, giver),
            IssuedOn = day,
            GivenBy = giver,
            AcknowledgedBy = "Kepala Desa",
            AcknowledgedOn = signed,
        });
    }

    private void Passport(LocalDate before)
    {
        LocalDate issued = before.PlusDays(-chance.Between(10, 500));
        Add(new()
        {
            Kind = DocumentKind.Passport,
            Number = Number("X9", 6),
            IssuedOn = issued,
            ExpiresOn = issued.PlusYears(5),
            Issuer = "Kantor imigrasi",
        });
    }

    private void OnLand(LocalDate complete)
    {
        Add(new()
        {
            Kind = DocumentKind.WorkVisa,
            Number = Number("V", 7),
            IssuedOn = complete.PlusDays(-chance.Between(0, 2)),
            ExpiresOn = days.ContractTo,
            VisaKind = VisaKind.Work,
        });
        Add(new() { Kind = DocumentKind.WorkAgreement, IssuedOn = complete.PlusDays(-12) });
    }

    private void AtSea(LocalDate registered, LocalDate complete)
    {
        LocalDate issued = registered.PlusDays(-chance.Between(30, 300));
        Add(new()
        {
            Kind = DocumentKind.SeamanBook,
            Number = Number("B", 6),
            IssuedOn = issued,
            ExpiresOn = issued.PlusYears(3),
        });
        Add(new()
        {
            Kind = DocumentKind.SeafarerAgreement,
            IssuedOn = complete.PlusDays(-12),
            AcknowledgedBy = "Syahbandar",
            AcknowledgedOn = complete.PlusDays(-chance.Between(4, 10)),
        });
    }

    private void Add(Document paper) => papers.Add(paper);

    private string Number(string start, int digits)
    {
        int bound = 1;
        for (int digit = 0; digit < digits; digit++)
        {
            bound *= 10;
        }

        return start + chance.Below(bound).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }
}
