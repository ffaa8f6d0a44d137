using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;

namespace Desmigratif.Benchmarks.Forty;

/// <summary>What PLC-004 to 016 and DOC-001 ask about papers, as plain as it can be written. True unless it is broken.</summary>
internal static class PaperChecks
{
    public static bool MaritalStatusStatementIsHeld(WorkerFile file) => Holds(file, DocumentKind.MaritalStatusStatement);

    public static bool MarriageBookIsHeld(WorkerFile file) =>
        !file.IsOpen || file.Person.MaritalStatus is not { IsKnown: true, IsMarried: true } status
        || status == MaritalStatus.MarriedUnregistered
        || file.MayHold(DocumentKind.MarriageBook);

    public static bool FamilyPermissionIsHeld(WorkerFile file) => Holds(file, DocumentKind.FamilyPermission);

    public static bool FamilyPermissionIsKnownToVillageHead(WorkerFile file)
    {
        if (!file.IsOpen || !file.IsComplete || file.Paper(DocumentKind.FamilyPermission) is not { } permission
            || permission is { AcknowledgedBy: not null, AcknowledgedOn: not null })
        {
            return true;
        }

        foreach (Letter letter in file.Register.LettersByPerson[file.Migration.Person.Id])
        {
            if (letter.Kind == DocumentKind.FamilyPermission && !(letter.SignedOn > file.AsOf))
            {
                return true;
            }
        }

        return false;
    }

    public static bool FamilyPermissionComesFromRightGiver(WorkerFile file) =>
        !file.IsOpen || file.Paper(DocumentKind.FamilyPermission)?.GivenBy is not { IsKnown: true } giver
        || file.Person.MaritalStatus is not { IsKnown: true } status
        || (status.IsMarried ? giver == DocumentGiver.Spouse : status != MaritalStatus.NeverMarried || giver != DocumentGiver.Spouse);

    public static bool CompetenceCertificateIsHeld(WorkerFile file) => Holds(file, DocumentKind.CompetenceCertificate);

    public static bool HealthCertificateRestsOnBothExaminations(WorkerFile file)
    {
        if (!file.IsOpen)
        {
            return true;
        }

        bool isListed = false;
        foreach (Document document in file.Migration.Documents)
        {
            if (document.Kind == DocumentKind.HealthCertificate)
            {
                isListed = true;
                if (document.Examinations.IsEmpty
                    || (document.Examinations.Contains(Examination.Physical) && document.Examinations.Contains(Examination.Psychological)))
                {
                    return true;
                }
            }
        }

        return !isListed && !file.IsComplete;
    }

    public static bool PassportIsHeld(WorkerFile file) => Holds(file, DocumentKind.Passport);

    public static bool WorkVisaIsHeld(WorkerFile file) => file.Migration.Sector != Sector.Land || Holds(file, DocumentKind.WorkVisa);

    public static bool VisaAllowsWork(WorkerFile file) =>
        !file.IsOpen || file.Migration.Sector != Sector.Land
        || file.Paper(DocumentKind.WorkVisa)?.VisaKind is not { IsKnown: true } kind
        || kind == VisaKind.Work;

    public static bool PlacementAgreementIsHeld(WorkerFile file) =>
        file.Migration.Route is not { IsKnown: true } route || route == PlacementRoute.Unknown || route == PlacementRoute.Individual
        || file.Migration.PlacementAgreement?.SignedOn <= file.AsOf
        || Holds(file, DocumentKind.PlacementAgreement);

    public static bool WorkAgreementIsHeld(WorkerFile file) =>
        file.Migration.Sector != Sector.Land
        || file.Migration.Contract?.SignedOn <= file.AsOf
        || Holds(file, DocumentKind.WorkAgreement);

    public static bool WorkAgreementHasMinimumItems(WorkerFile file)
    {
        if (!file.IsOpen || file.Migration.Sector != Sector.Land || file.Migration.Contract is not { SignedOn: not null, Items: { IsEmpty: false } items })
        {
            return true;
        }

        foreach (ContractItem item in ContractItem.List.All)
        {
            if (!items.Contains(item))
            {
                return false;
            }
        }

        return true;
    }

    public static bool PassportAndVisaAreValidAtDeparture(WorkerFile file) =>
        !file.IsOpen
        || (!(file.Paper(DocumentKind.Passport)?.ExpiresOn < file.GoverningDay)
            && !(file.Paper(DocumentKind.WorkVisa)?.ExpiresOn < file.GoverningDay));

    private static bool Holds(WorkerFile file, DocumentKind kind) => !file.IsOpen || file.MayHold(kind);
}
