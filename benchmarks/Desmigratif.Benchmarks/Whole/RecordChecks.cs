using Desmigratif.Benchmarks.Forty;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using NodaTime;

namespace Desmigratif.Benchmarks.Whole;

/// <summary>What REG-001, 002, 005 and 006 and PDP-009 ask of the two records. True unless it is broken.</summary>
internal static class RecordChecks
{
    public static bool IdIsUsedOnce(Register register, int place) => !register.IsIdUsedBefore(place);

    public static bool ReferencesOfPersonLead(WorkerFile file) =>
        Leads(file.Person.Mother, file.Register) && Leads(file.Person.Father, file.Register);

    public static bool ReferencesOfMigrationLead(WorkerFile file) =>
        file.Migration.Person.IsAbsent || file.Register.Find(file.Migration.Person) is not null;

    public static bool NobodyIsAbroadTwiceAtOnce(VillageFacts village, int index) => !village.Overlaps(index);

    public static bool NoPeriodEndsBeforeItBegins(WorkerFile file)
    {
        Migration migration = file.Migration;
        return !(migration.Contract?.To < migration.Contract?.From)
            && !(migration.Company?.Sip3mi?.To < migration.Company?.Sip3mi?.From)
            && !(migration.Company?.Sip2mi?.To < migration.Company?.Sip2mi?.From);
    }

    /// <summary>Ten years, as the village has set.</summary>
    public static bool RecordIsNotKeptTooLong(WorkerFile file)
    {
        StatusEntry? last = null;
        foreach (StatusEntry entry in file.Migration.History)
        {
            last = entry.On <= file.AsOf && !(entry.On < last?.On) ? entry : last;
        }

        return last?.Status?.Text is not ("returned" or "empowered" or "cancelled" or "died-abroad")
            || file.AsOf <= last.On!.Value.PlusMonths(120);
    }

    private static bool Leads(ParentLink? link, Register register) =>
        link is null || link.Person.IsAbsent || register.Find(link.Person) is not null;
}
