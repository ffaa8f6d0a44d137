using Desmigratif.Domain.CommunityParenting;
using NodaTime;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>Which statements and papers a caregiver has given by a day.</summary>
internal static class Screenings
{
    /// <summary>Whether the file of a caregiver holds a screening of a kind, dated on a day at the latest.</summary>
    /// <param name="caregiver">The caregiver.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="day">The last day that counts (inclusive).</param>
    /// <param name="isKnownToSomebody">Whether only one counts of which it is recorded who knows of it.</param>
    public static bool Holds(Caregiver caregiver, ScreeningKind kind, LocalDate day, bool isKnownToSomebody = false)
    {
        foreach (Screening entry in caregiver.Screening)
        {
            if (entry.Kind == kind && entry.On <= day && (!isKnownToSomebody || entry.KnownBy is not null))
            {
                return true;
            }
        }

        return false;
    }
}
