using Desmigratif.Benchmarks.Forty;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using NodaTime;

namespace Desmigratif.Benchmarks.Whole;

/// <summary>What plain checks ask of an episode beyond its placement file.</summary>
internal static class Episode
{
    public static bool HasReached(Migration migration, MigrationStatus status, LocalDate asOf)
    {
        foreach (StatusEntry entry in migration.History)
        {
            if (entry.Status == status && entry.On <= asOf)
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasLeft(WorkerFile file) =>
        file.HasDeparted
        || (file.LatestStatus is { IsKnown: true, IsBeforeDeparture: false } status && status != MigrationStatus.Cancelled);

    public static bool IsAbroad(WorkerFile file) =>
        HasLeft(file)
        && !(file.Migration.ReturnedOn <= file.AsOf)
        && !HasReached(file.Migration, MigrationStatus.Returned, file.AsOf)
        && !HasReached(file.Migration, MigrationStatus.Empowered, file.AsOf)
        && !HasReached(file.Migration, MigrationStatus.DiedAbroad, file.AsOf);

    public static bool IsCancelled(WorkerFile file) => file.LatestStatus == MigrationStatus.Cancelled && !HasLeft(file);

    /// <summary>Whether anybody with this id is abroad on a day by the days of departure and return.</summary>
    public static bool IsAbroad(Register register, string? person, LocalDate day)
    {
        foreach (Migration episode in register.MigrationsByPerson[person])
        {
            if (episode.DepartedOn <= day && !(episode.ReturnedOn <= day) && !HasReached(episode, MigrationStatus.DiedAbroad, day))
            {
                return true;
            }
        }

        return false;
    }
}
