using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using NodaTime;

namespace Desmigratif.Benchmarks.Forty;

/// <summary>A person and an episode on a day, with what plain checks ask of them again and again.</summary>
internal sealed class WorkerFile
{
    private readonly Document?[]? kept; // by the place of the kind in its list

    /// <param name="person">The person.</param>
    /// <param name="migration">The episode.</param>
    /// <param name="register">The village they stand in.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="keepsPapers">Whether the paper of each kind is found once and kept, instead of whenever it is asked for.</param>
    public WorkerFile(Person person, Migration migration, Register register, LocalDate asOf, bool keepsPapers = false)
    {
        Person = person;
        Migration = migration;
        Register = register;
        AsOf = asOf;
        foreach (StatusEntry entry in migration.History)
        {
            if (entry is { On: { } on, Status: { } status } && on <= asOf)
            {
                IsComplete |= status == MigrationStatus.DocumentsComplete;
                if (!(on < LatestOn))
                {
                    LatestOn = on;
                    LatestStatus = status;
                }
            }
        }

        if (keepsPapers)
        {
            kept = new Document?[DocumentKind.List.All.Count];
            foreach (Document document in migration.Documents)
            {
                if (document.Kind is { IsKnown: true } kind && (kept[kind.Place]?.ExpiresOn is not { } end || document.ExpiresOn >= end))
                {
                    kept[kind.Place] = document;
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

    /// <summary>The day of that status.</summary>
    public LocalDate? LatestOn { get; }

    public bool IsComplete { get; }

    public bool HasDeparted { get; }

    public bool IsOpen { get; }

    public LocalDate? Departure => Migration.DepartedOn ?? Migration.PlannedDeparture;

    public LocalDate GoverningDay => Departure ?? AsOf;

    /// <summary>The paper of a kind that is valid longest; nothing where there is none.</summary>
    public Document? Paper(DocumentKind kind)
    {
        if (kept is not null)
        {
            return kept[kind.Place];
        }

        Document? best = null;
        foreach (Document document in Migration.Documents)
        {
            if (document.Kind == kind && (best?.ExpiresOn is not { } latest || document.ExpiresOn >= latest))
            {
                best = document;
            }
        }

        return best;
    }

    /// <summary>Whether a paper is at hand, or may be, since the file is not declared complete.</summary>
    public bool MayHold(DocumentKind kind) => !IsComplete || Paper(kind) is not null;
}
