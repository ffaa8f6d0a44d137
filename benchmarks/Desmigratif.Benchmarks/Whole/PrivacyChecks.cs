using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;

namespace Desmigratif.Benchmarks.Whole;

/// <summary>What PDP-008 looks for in every object of the two records: the result of a pregnancy test. True unless there is one.</summary>
internal static class PrivacyChecks
{
    public static bool PregnancyIsNotOnFile(Person person) =>
        IsClean(person) && IsClean(person.Address) && IsClean(person.Location) && IsClean(person.Mother) && IsClean(person.Father)
        && IsClean(person.Schooling);

    public static bool PregnancyIsNotOnFile(Migration migration)
    {
        if (!(IsClean(migration) && IsClean(migration.Employer) && IsClean(migration.Registration) && IsClean(migration.Company)
            && IsClean(migration.Company?.Sip3mi) && IsClean(migration.Company?.Sip2mi) && IsClean(migration.PlacementAgreement)
            && IsClean(migration.Contract) && IsClean(migration.SocialSecurity) && IsClean(migration.Recruiter)))
        {
            return false;
        }

        foreach (StatusEntry entry in migration.History)
        {
            if (!IsClean(entry))
            {
                return false;
            }
        }

        foreach (Document document in migration.Documents)
        {
            if (!IsClean(document))
            {
                return false;
            }

            foreach (Examination examination in document.Examinations)
            {
                if (IsWord(examination.Text))
                {
                    return false;
                }
            }
        }

        foreach (Cost cost in migration.Costs)
        {
            if (!IsClean(cost))
            {
                return false;
            }
        }

        foreach (Loan loan in migration.Loans)
        {
            if (!IsClean(loan))
            {
                return false;
            }
        }

        foreach (Report report in migration.Reports)
        {
            if (!IsClean(report))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsClean(Fact? fact)
    {
        if (fact is null || fact.UnknownMembers.IsEmpty)
        {
            return true;
        }

        foreach (UnknownMember member in fact.UnknownMembers.Members)
        {
            if (IsWord(member.Name?[(member.Name.LastIndexOf('-') + 1)..]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWord(string? text) =>
        text is not null
        && (text.Equals("hamil", StringComparison.OrdinalIgnoreCase)
            || text.Equals("kehamilan", StringComparison.OrdinalIgnoreCase)
            || text.Equals("pregnant", StringComparison.OrdinalIgnoreCase)
            || text.Equals("pregnancy", StringComparison.OrdinalIgnoreCase));
}
