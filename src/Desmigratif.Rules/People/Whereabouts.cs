using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Registers;
using NodaTime;

namespace Desmigratif.Rules.People;

/// <summary>Whether a person is abroad on a day, by the migration episodes of the register.</summary>
internal static class Whereabouts
{
    /// <summary>Whether a person is abroad on a day: has departed by then, and neither returned nor died abroad by then.</summary>
    /// <param name="register">The register.</param>
    /// <param name="person">The id of the person.</param>
    /// <param name="day">The day; who departs on it is abroad, who returns on it is not.</param>
    public static bool IsAbroad(Register register, string? person, LocalDate day) => IsAbroad(register, person, day, day);

    /// <summary>Whether a person is abroad on both of two days, in one and the same absence.</summary>
    /// <param name="register">The register.</param>
    /// <param name="person">The id of the person.</param>
    /// <param name="first">The earlier day.</param>
    /// <param name="last">The later day, or the same.</param>
    public static bool IsAbroad(Register register, string? person, LocalDate first, LocalDate last)
    {
        foreach (Migration episode in register.MigrationsByPerson[person])
        {
            if (episode.DepartedOn <= first && !(episode.ReturnedOn <= last) && !DiedAbroad(episode, last))
            {
                return true;
            }
        }

        return false;
    }

    private static bool DiedAbroad(Migration episode, LocalDate day)
    {
        foreach (StatusEntry entry in episode.History)
        {
            if (entry.Status == MigrationStatus.DiedAbroad && entry.On <= day)
            {
                return true;
            }
        }

        return false;
    }
}
