using Desmigratif.Benchmarks.Forty;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Benchmarks.Whole;

/// <summary>What FLG-001 to 009 look for: signs that are handed on. True unless there is one.</summary>
internal static class SignChecks
{
    public static bool PaperedDepartureHasWorkAgreement(WorkerFile file) =>
        !(file.HasDeparted || file.LatestStatus == MigrationStatus.Oriented || file.IsComplete)
        || Episode.IsCancelled(file)
        || file.Migration.Documents.IsEmpty
        || file.Paper(DocumentKind.WorkAgreement) is not null
        || file.Paper(DocumentKind.SeafarerAgreement) is not null
        || file.Migration.Contract?.SignedOn is not null
        || file.Paper(DocumentKind.Passport) is null
        || file.Paper(DocumentKind.WorkVisa) is null;

    public static bool NobodyWorksOnAnotherVisa(WorkerFile file)
    {
        if (!(file.HasDeparted || file.IsComplete) || Episode.IsCancelled(file) || file.Migration.Sector != Sector.Land)
        {
            return true;
        }

        bool hasOther = false;
        bool isUnclear = false;
        foreach (Document document in file.Migration.Documents)
        {
            if (document.VisaKind == VisaKind.Work)
            {
                return true;
            }

            hasOther |= document.VisaKind is { IsKnown: true };
            isUnclear |= document.VisaKind is { IsKnown: false } || (document.VisaKind is null && document.Kind == DocumentKind.WorkVisa);
        }

        return isUnclear || !hasOther;
    }

    public static bool NoPrivatePersonPlaces(WorkerFile file) =>
        file.Migration.Recruiter?.Kind != RecruiterKind.Person
        || file.Migration.Company?.Name is not null
        || file.Migration.Route is { IsKnown: false }
        || file.Migration.Route == PlacementRoute.Agency
        || file.Migration.Route == PlacementRoute.OwnCompany;

    public static bool RecruitmentIsOpenAndUnhurried(WorkerFile file)
    {
        if (file.Migration.Recruiter?.Kind == RecruiterKind.Online && file.Migration.Company?.Name is null)
        {
            return false;
        }

        foreach (Report report in file.Migration.Reports)
        {
            if (!(report.On > file.AsOf) && report.Flag?.Text is "shelter-before-papers" or "no-office" or "pressure" or "secrecy")
            {
                return false;
            }
        }

        return true;
    }

    public static bool NoMoneyBeforePlacementAgreement(WorkerFile file)
    {
        if (!file.IsOpen || file.Migration.Route == PlacementRoute.Individual || file.Migration.Route is { IsKnown: false }
            || file.LatestStatus?.Text is not ("interested" or "registered" or "verified")
            || file.Migration.PlacementAgreement?.SignedOn <= file.AsOf
            || file.Paper(DocumentKind.PlacementAgreement) is not null)
        {
            return true;
        }

        foreach (Cost cost in file.Migration.Costs)
        {
            if (cost is { AmountRp.Amount: > 0 } && cost.ChargedTo == CostBearer.Worker)
            {
                return false;
            }
        }

        return true;
    }

    public static bool NoDebtTiesWorker(WorkerFile file)
    {
        foreach (Loan loan in file.Migration.Loans)
        {
            if (loan.Lender == LenderKind.Recruiter || loan.RepaidByWage is true)
            {
                return false;
            }
        }

        return true;
    }

    public static bool NobodyUnderAgeHasDeparted(WorkerFile file) =>
        !file.HasDeparted || file.Person.BirthDate is not { } birth || Age.CompletedYears(birth, file.Migration.DepartedOn!.Value) >= 18;

    public static bool SignOfForcedLabourIsHandedOn(WorkerFile file)
    {
        foreach (Report report in file.Migration.Reports)
        {
            if (!(report.On > file.AsOf) && report.Flag is { IsKnown: true, IsForcedLabourIndicator: true })
            {
                return false;
            }
        }

        return true;
    }

    public static bool WorkerInTroubleHasCase(WorkerFile file)
    {
        if (file.LatestOn is not { } since
            || (file.LatestStatus != MigrationStatus.InTrouble && file.LatestStatus != MigrationStatus.LostContact))
        {
            return true;
        }

        return MayBeOpen(file.Register.CasesByMigration[file.Migration.Id], since, file.AsOf)
            || MayBeOpen(file.Register.CasesByPerson[file.Migration.Person.Id], since, file.AsOf);
    }

    private static bool MayBeOpen(Joined<SupportCase> cases, LocalDate since, LocalDate asOf)
    {
        foreach (SupportCase supported in cases)
        {
            if (!(supported.ClosedOn < since) && !(supported.OpenedOn > asOf))
            {
                return true;
            }
        }

        return false;
    }
}
