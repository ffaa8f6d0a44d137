using System.Globalization;
using Desmigratif.Cli.Demo.Assumptions;
using Desmigratif.Cli.Demo.Population;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Cli.Demo.Episodes;

/// <summary>Decides which of the residents work abroad, want to, or did, and writes their episodes.</summary>
internal sealed class Departures(Chance chance, LetterBook book, Regency regency, LocalDate asOf)
{
    /// <summary>So many of a hundred adults have an episode. An assumption; real villages differ widely.</summary>
    public const int PercentOfAdults = 8;

    private readonly List<Migration> episodes = [];
    private Resident[] women = [];
    private Resident[] men = [];

    /// <summary>The episodes, in the order in which they were drawn.</summary>
    public IReadOnlyList<Migration> Episodes => episodes;

    /// <summary>Gives episodes to residents.</summary>
    /// <param name="residents">The people of the village.</param>
    /// <param name="wishes">Episodes that have to be among them, as far as there are people to have them.</param>
    public void Draw(IReadOnlyList<Resident> residents, IReadOnlyList<EpisodeWish> wishes)
    {
        women = Adults(residents, Sex.Female);
        men = Adults(residents, Sex.Male);
        int adults = residents.Count(resident => resident.AgeOn(asOf) >= 18);
        int quota = ((adults * PercentOfAdults) + 50) / 100;
        for (int number = 0; number < quota; number++)
        {
            EpisodeOutline outline = EpisodeOutline.Draw(number < wishes.Count ? wishes[number] : EpisodeWish.None, chance);
            if (Somebody(outline) is { } resident)
            {
                Begin(resident, outline);
            }
        }
    }

    private Resident[] Adults(IReadOnlyList<Resident> residents, Sex sex)
    {
        Resident[] adults = [.. residents.Where(resident => resident.Sex == sex && resident.AgeOn(asOf) is >= 21 and <= 45)];
        chance.Shuffle<Resident>(adults);
        return adults;
    }

    private Resident? Somebody(EpisodeOutline outline) =>
        Array.Find(outline.IsWoman ? women : men, resident => outline.Fits(resident, asOf))
        ?? Array.Find(outline.IsWoman ? men : women, resident => outline.Fits(resident, asOf));

    private void Begin(Resident resident, EpisodeOutline outline)
    {
        Timeline days = Timeline.Draw(outline.Phase, chance, asOf);
        EquatableArray<Document> papers = outline.Procedural == ProceduralStatus.Procedural
            ? new Papers(resident, outline, days, book, chance).Gather()
            : [];
        string id = string.Create(CultureInfo.InvariantCulture, $"m{episodes.Count + 1}");
        Migration episode = new EpisodeRecord(outline, days, regency, chance).Of(id, resident, papers);
        resident.Episode = episode;
        resident.Phase = outline.Phase;
        resident.IsNamed = true;
        if (outline.Occupation.Sector != Sector.Land)
        {
            resident.Occupation = CivilOccupation.Seafarer;
        }

        episodes.Add(episode);
    }
}
