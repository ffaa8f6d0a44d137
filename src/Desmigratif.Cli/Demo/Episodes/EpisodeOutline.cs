using Desmigratif.Cli.Demo.Assumptions;
using Desmigratif.Cli.Demo.Population;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using NodaTime;

namespace Desmigratif.Cli.Demo.Episodes;

/// <summary>Who goes where as what, and how far it has come; the dates and papers follow from it.</summary>
/// <param name="Phase">How far it has come.</param>
/// <param name="Job">The occupation and the country or area.</param>
/// <param name="Occupation">More about the occupation.</param>
/// <param name="Route">Who places.</param>
/// <param name="Procedural">Whether the person went by the rules, as far as the village knows.</param>
/// <param name="IsWoman">Whether a woman takes it up.</param>
/// <param name="MustBeMarried">Whether it has to be somebody whose marriage is registered.</param>
internal sealed record EpisodeOutline(
    Phase Phase,
    Job Job,
    Occupation Occupation,
    PlacementRoute Route,
    ProceduralStatus Procedural,
    bool IsWoman,
    bool MustBeMarried)
{
    private static readonly Weights<Job> JobsAtSea = Placements.Jobs.Where(job => IsAtSea(job));
    private static readonly Weights<Job> JobsOnLand = Placements.Jobs.Where(job => !IsAtSea(job));

    /// <summary>Draws an episode.</summary>
    public static EpisodeOutline Draw(EpisodeWish wish, Chance chance)
    {
        Phase phase = wish switch
        {
            EpisodeWish.None => Phases.Shares.Draw(chance),
            EpisodeWish.Abroad => Phase.Working,
            _ => Phase.Complete,
        };
        Weights<Job> jobs = wish switch
        {
            EpisodeWish.None => Placements.Jobs,
            EpisodeWish.CompleteAtSea => JobsAtSea,
            _ => JobsOnLand,
        };
        Job job = jobs.Draw(chance);
        Occupation occupation = Occupations.Of(job.Isco);
        bool mayHaveLeftAnyway = wish == EpisodeWish.None && phase == Phase.Working;
        ProceduralStatus procedural = mayHaveLeftAnyway ? Routes.Ways.Draw(chance) : ProceduralStatus.Procedural;
        PlacementRoute route = procedural != ProceduralStatus.Procedural ? PlacementRoute.Unknown
            : wish is EpisodeWish.CompleteOnLand or EpisodeWish.CompleteAndMarried ? PlacementRoute.P3mi
            : Routes.Of(job, occupation).Draw(chance);
        return new(
            phase,
            job,
            occupation,
            route,
            procedural,
            chance.Percent(occupation.FemalePercent),
            MustBeMarried: wish == EpisodeWish.CompleteAndMarried);
    }

    /// <summary>
    /// Whether this could be the episode of a resident: old enough all along, and of an age that employers ask for.
    /// </summary>
    public bool Fits(Resident resident, LocalDate asOf)
    {
        int age = resident.AgeOn(asOf);
        int least = Phase is Phase.Returned or Phase.Empowered or Phase.Extended ? 25 : Phase.HasDeparted() ? 23 : 21;
        int most = Job.Destination == "MY" && Occupation.Isco is "8189" or "8211" or "8212" or "9329" ? 37 : 44;
        return resident.Episode is null
            && age >= least
            && age <= most
            && (!MustBeMarried || resident.MaritalStatus == MaritalStatus.Married)
            && !(Phase.IsAbroad() && HasSmallChild(resident, asOf));
    }

    /// <summary>Whether a woman has a child so small that it would have been born abroad.</summary>
    private static bool HasSmallChild(Resident resident, LocalDate asOf) =>
        resident.Household.Members.Exists(member => member.Mother == resident && member.AgeOn(asOf) < 3);

    private static bool IsAtSea(Job job) => Occupations.Of(job.Isco).Sector != Sector.Land;
}
