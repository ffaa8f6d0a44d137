using Desmigratif.Benchmarks.Forty;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Benchmarks.Whole;

/// <summary>What DOC-002 to 009 ask about the days of papers and the registers they stand in. True unless it is broken.</summary>
internal static class PaperDateChecks
{
    private static readonly DocumentKind[] WithAnEnd =
    [
        DocumentKind.MaritalStatusStatement, DocumentKind.FamilyPermission, DocumentKind.CompetenceCertificate,
        DocumentKind.HealthCertificate, DocumentKind.PoliceRecord, DocumentKind.SeamanBook, DocumentKind.OrientationCertificate,
        DocumentKind.IdentityCard, DocumentKind.SocialSecurityCard,
    ];

    private static readonly DocumentKind[] ByPractice =
    [
        DocumentKind.IdentityCard, DocumentKind.FamilyCard, DocumentKind.PoliceRecord, DocumentKind.OrientationCertificate,
        DocumentKind.JobSeekerCard, DocumentKind.SocialSecurityCard,
    ];

    private static readonly DocumentKind[] ByPracticeOfTheProvince = [DocumentKind.OrientationCertificate];

    public static bool PassportHasRemainingValidity(WorkerFile file) =>
        !file.IsOpen
        || file.Paper(DocumentKind.Passport)?.ExpiresOn is not { } expires
        || file.Departure is not { } departure
        || (expires >= departure && Age.CompletedMonths(departure, expires) >= 6);

    public static bool HealthCertificateIsRecent(WorkerFile file) =>
        !file.IsOpen || IsNotTooOld(file, DocumentKind.HealthCertificate, months: 3);

    public static bool UndatedPapersAreNotTooOld(WorkerFile file) =>
        !file.IsOpen
        || (IsNotTooOld(file, DocumentKind.CompetenceCertificate, months: 36) && IsNotTooOld(file, DocumentKind.PoliceRecord, months: 6));

    public static bool DocumentDatesArePossible(WorkerFile file)
    {
        foreach (Document document in file.Migration.Documents)
        {
            if (document.IssuedOn > file.AsOf || document.IssuedOn > document.ExpiresOn
                || document.AcknowledgedOn > file.AsOf || document.AcknowledgedOn < document.IssuedOn)
            {
                return false;
            }
        }

        return true;
    }

    public static bool PrintedEndDatesReachDeparture(WorkerFile file)
    {
        if (!file.IsOpen || file.Departure is not { } departure)
        {
            return true;
        }

        foreach (DocumentKind kind in WithAnEnd)
        {
            if (file.Paper(kind)?.ExpiresOn < departure)
            {
                return false;
            }
        }

        return true;
    }

    public static bool PermissionLetterStandsInRegister(WorkerFile file)
    {
        if (file.Register.Letters.Count == 0 || file.Paper(DocumentKind.FamilyPermission)?.Number is not { } number)
        {
            return true;
        }

        bool isUnclear = file.Migration.Person.IsAbsent;
        foreach (Letter letter in file.Register.LettersByPerson[file.Migration.Person.Id])
        {
            if (letter.Kind == DocumentKind.FamilyPermission)
            {
                if (letter.Number is not { } text)
                {
                    isUnclear = true;
                }
                else if (string.Equals(WithoutBlanks(number.Reveal()), WithoutBlanks(text), StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return isUnclear;
    }

    public static bool PracticePapersAreHeld(WorkerFile file)
    {
        if (!file.IsOpen || file.Migration.Documents.IsEmpty)
        {
            return true;
        }

        DocumentKind[] kinds = file.Migration.Destination?.Text is "MY" or "HK" or "TW" or "SG" ? ByPracticeOfTheProvince : ByPractice;
        foreach (DocumentKind kind in kinds)
        {
            if (file.Paper(kind) is null)
            {
                return false;
            }
        }

        return true;
    }

    public static bool OrientationPrecedesDeparture(WorkerFile file)
    {
        bool isNear = file.Departure is { } planned && planned.PlusDays(-7) <= file.AsOf;
        if (Episode.IsCancelled(file) || (!isNear && !Episode.HasLeft(file))
            || (file.Migration.History.IsEmpty && file.Migration.Documents.IsEmpty))
        {
            return true;
        }

        foreach (StatusEntry entry in file.Migration.History)
        {
            if (entry.Status == MigrationStatus.Oriented && !(entry.On > file.GoverningDay))
            {
                return true;
            }
        }

        foreach (Document paper in file.Migration.Documents)
        {
            if (paper.Kind == DocumentKind.OrientationCertificate && !(paper.IssuedOn > file.GoverningDay))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNotTooOld(WorkerFile file, DocumentKind kind, int months) =>
        file.Paper(kind) is not { ExpiresOn: null, IssuedOn: { } issued }
        || file.Departure is not { } departure
        || departure < issued
        || Age.CompletedMonths(issued, departure) < months
        || issued.PlusMonths(months) == departure;

    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
