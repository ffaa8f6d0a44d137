using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Registers;
using NodaTime;

namespace Desmigratif.Rules.People;

/// <summary>Whether a person is abroad on a day, by the migration episodes of the register.</summary>
internal static class Whereabouts
{
    /// <summary>Whether an episode has departed by the day, and has neither returned nor ended in a death abroad by then.</summary>
    /// <param name="register">The register.</param>
    /// <param name="person">The id of the person.</param>
    /// <param name="day">The day; who departs on it is abroad, who returns on it is not.</param>
    public static bool IsAbroad(Register register, string? person, LocalDate day) => AbroadSince(register, person, day) is not null;

    /// <summary>The day of departure into the absence in which a person is abroad on a day; of several that of the first in the file.</summary>
    /// <param name="register">The register.</param>
    /// <param name="person">The id of the person.</param>
    /// <param name="day">The day; who departs on it is abroad, who returns on it is not.</param>
    /// <returns>The day; nothing for a person who is not abroad.</returns>
    public static LocalDate? AbroadSince(Register register, string? person, LocalDate day)
    {
        foreach (Migration episode in register.MigrationsByPerson[person])
        {
            if (episode.DepartedOn <= day && !(episode.ReturnedOn <= day) && !DiedAbroad(episode, day))
            {
                return episode.DepartedOn;
            }
        }

        return null;
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
