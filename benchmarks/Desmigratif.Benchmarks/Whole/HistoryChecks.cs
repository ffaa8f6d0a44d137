using Desmigratif.Benchmarks.Forty;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using NodaTime;

namespace Desmigratif.Benchmarks.Whole;

/// <summary>What MIG-003 to 005 ask of the history of an episode. True unless it is broken.</summary>
internal static class HistoryChecks
{
    public static bool StatusesFollowEachOther(WorkerFile file)
    {
        ReadOnlySpan<StatusEntry> history = file.Migration.History.AsSpan();
        if (history.Length < 2)
        {
            return true;
        }

        bool isSorted = true;
        for (int index = 0; index < history.Length; index++)
        {
            if (history[index] is not { On: not null, Status.IsKnown: true })
            {
                return true;
            }

            isSorted &= index == 0 || !(history[index].On < history[index - 1].On);
        }

        if (!isSorted)
        {
            history = history.ToArray().OrderBy(entry => entry.On).ToArray();
        }

        for (int index = 1; index < history.Length; index++)
        {
            if (!MayFollow(history[index - 1].Status!, history[index].Status!))
            {
                return false;
            }
        }

        return true;
    }

    public static bool NothingFollowsADeathAbroad(WorkerFile file)
    {
        bool hasDied = false;
        bool isUndated = false;
        LocalDate? death = null;
        foreach (StatusEntry entry in file.Migration.History)
        {
            if (entry.Status == MigrationStatus.DiedAbroad)
            {
                isUndated = !hasDied || isUndated ? entry.On is null : isUndated;
                death = death is null || entry.On < death ? entry.On ?? death : death;
                hasDied = true;
            }
        }

        if (!hasDied)
        {
            return true;
        }

        foreach (StatusEntry entry in file.Migration.History)
        {
            if (entry.On > death)
            {
                return false;
            }
        }

        return file.Migration.ReturnedOn is null && file.Person.LifeStatus != LifeStatus.Alive;
    }

    public static bool DatesAndHistoryAgree(WorkerFile file) =>
        file.Migration.History.IsEmpty
        || (Agree(file.Migration.DepartedOn, MigrationStatus.Departed, file.Migration)
            && Agree(file.Migration.ReturnedOn, MigrationStatus.Returned, file.Migration));

    private static bool Agree(LocalDate? day, MigrationStatus status, Migration migration)
    {
        bool isListed = false;
        bool isUndated = false;
        bool isUnclear = false;
        StatusEntry first = migration.History[0];
        foreach (StatusEntry entry in migration.History)
        {
            first = entry.On < first.On ? entry : first;
            if (entry.Status == status)
            {
                if (entry.On is { } on && on == day)
                {
                    return true;
                }

                isListed = true;
                isUndated |= entry.On is null;
            }
            else
            {
                isUnclear |= entry.Status is not { IsKnown: true };
            }
        }

        bool beginsAfter = first.Status is { } word && word.Place > status.Place && word != MigrationStatus.Cancelled;
        return isListed ? day is not null && isUndated : day is null || isUnclear || beginsAfter;
    }

    private static bool MayFollow(MigrationStatus before, MigrationStatus next) =>
        before == next
        || before.Text switch
        {
            "interested" => next.Text is "registered" or "cancelled" or "departed",
            "registered" or "verified" or "documents-complete" or "trained" or "oriented" =>
                next.Text is "registered" or "verified" or "documents-complete" or "trained" or "oriented" or "departed" or "cancelled",
            "departed" or "working" or "extended" or "in-trouble" or "lost-contact" =>
                next.Text is "working" or "extended" or "in-trouble" or "lost-contact" or "returned" or "died-abroad",
            "returned" => next == MigrationStatus.Empowered,
            _ => false,
        };
}
