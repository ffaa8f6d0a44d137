using Desmigratif.Domain.Places;
using NodaTime;

namespace Desmigratif.Rules.Programme;

/// <summary>Whether a village is one of the programme on a day.</summary>
internal static class RunningProgramme
{
    /// <summary>
    /// Whether the latest decision on the village up to a day designates it. Of two decisions of one day the last listed
    /// counts; one that declines changes nothing.
    /// </summary>
    /// <param name="village">The village.</param>
    /// <param name="programme">The programme.</param>
    /// <param name="day">The day.</param>
    public static bool Includes(Village village, VillageProgramme programme, LocalDate day)
    {
        bool isDesignated = false;
        LocalDate? latest = null;
        foreach (VillageDesignation own in village.Designations)
        {
            bool decides = own.Decision == DesignationDecision.Designated || own.Decision == DesignationDecision.Ended;
            if (decides && own.Programme == programme && own.DecidedOn <= day && !(own.DecidedOn < latest))
            {
                isDesignated = own.Decision == DesignationDecision.Designated;
                latest = own.DecidedOn;
            }
        }

        return isDesignated;
    }
}
