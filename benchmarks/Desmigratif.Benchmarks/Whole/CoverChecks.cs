using Desmigratif.Benchmarks.Forty;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Benchmarks.Whole;

/// <summary>What SOC-001 to 005 ask about social security, by the table in force since April 2023. True unless it is broken.</summary>
internal static class CoverChecks
{
    public static bool SocialSecurityNumberIsHeld(WorkerFile file) =>
        !file.IsOpen || file.Migration.SocialSecurity?.Number is not null
        || !file.IsComplete || file.Paper(DocumentKind.SocialSecurityCard) is not null;

    public static bool AccidentAndDeathCoverIsTaken(WorkerFile file)
    {
        if (!file.IsOpen || file.Migration.SocialSecurity is not { Number: not null, Programmes: { IsEmpty: false } programmes }
            || (programmes.Contains(SocialSecurityProgramme.Jkk) && programmes.Contains(SocialSecurityProgramme.Jkm)))
        {
            return true;
        }

        foreach (SocialSecurityProgramme programme in programmes)
        {
            if (!programme.IsKnown)
            {
                return true;
            }
        }

        return false;
    }

    public static bool ContributionFollowsTable(WorkerFile file)
    {
        if (During(file) is not (int months and (6 or 12 or 24), long during))
        {
            return true;
        }

        return during == months switch { 6 => 108_000, 12 => 189_000, _ => 332_500 };
    }

    public static bool ContributionFollowsMonthlyStep(WorkerFile file)
    {
        if (During(file) is not (int months and > 6 and not (12 or 24), long during))
        {
            return true;
        }

        return months < 12 ? during == 108_000 + ((months - 6) * 13_500L) || during == 189_000
            : months < 24 ? during == 189_000 + ((months - 12) * 13_500L) || during == 332_500
            : during == 332_500 + ((months - 24) * 13_500L);
    }

    public static bool CoverIsAsLongAsContract(WorkerFile file)
    {
        if (file.Migration.Contract is not { From: { } from, To: { } to } contract
            || file.Migration.SocialSecurity?.Months is not { } covered)
        {
            return true;
        }

        return to < from || covered >= Age.CompletedMonths(from, to) + 1 || contract.ExtendedOn is not null;
    }

    /// <summary>The months and what was paid for the time of work; nothing where it cannot be said or is not asked.</summary>
    private static (int Months, long Rp)? During(WorkerFile file)
    {
        if (file.Migration.SocialSecurity is not { Months: { } months, PaidRp: { } paid } membership
            || membership.Programmes.Contains(SocialSecurityProgramme.Jht)
            || file.Migration.Route is not { IsKnown: true } route || route == PlacementRoute.Unknown
            || (file.Migration.PlacementAgreement?.SignedOn ?? file.Departure) is not { } day || day < new LocalDate(2023, 4, 1))
        {
            return null;
        }

        return (months, paid.Amount - (route == PlacementRoute.Individual ? 0 : 37_500));
    }
}
