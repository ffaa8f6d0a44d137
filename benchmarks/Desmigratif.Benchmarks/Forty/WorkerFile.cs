using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using NodaTime;

namespace Desmigratif.Benchmarks.Forty;

/// <summary>A person and an episode on a day, with what plain checks ask of them again and again.</summary>
internal sealed class WorkerFile
{
    public WorkerFile(Person person, Migration migration, Register register, LocalDate asOf)
    {
        Person = person;
        Migration = migration;
        Register = register;
        AsOf = asOf;
        LocalDate? latest = null;
        foreach (StatusEntry entry in migration.History)
        {
            if (entry is { On: { } on, Status: { } status } && on <= asOf)
            {
                IsComplete |= status == MigrationStatus.DocumentsComplete;
                if (!(on < latest))
                {
                    latest = on;
                    LatestStatus = status;
                }
            }
        }

        HasDeparted = migration.DepartedOn <= asOf;
        IsOpen = !HasDeparted && !(migration.ReturnedOn <= asOf) && LatestStatus is null or { IsKnown: true, IsBeforeDeparture: true };
    }

    public Person Person { get; }

    public Migration Migration { get; }

    public Register Register { get; }

    public LocalDate AsOf { get; }

    public MigrationStatus? LatestStatus { get; }

    public bool IsComplete { get; }

    public bool HasDeparted { get; }

    public bool IsOpen { get; }

    public LocalDate? Departure => Migration.DepartedOn ?? Migration.PlannedDeparture;

    public LocalDate GoverningDay => Departure ?? AsOf;

    /// <summary>The paper of a kind that is valid longest; nothing where there is none.</summary>
    public Document? Paper(DocumentKind kind)
    {
        Document? best = null;
        foreach (Document document in Migration.Documents)
        {
            if (document.Kind == kind && (best is null || document.ExpiresOn is null || document.ExpiresOn >= best.ExpiresOn))
            {
                best = document;
            }
        }

        return best;
    }

    /// <summary>Whether a paper is at hand, or may be, since the file is not declared complete.</summary>
    public bool MayHold(DocumentKind kind) => !IsComplete || Paper(kind) is not null;
}
