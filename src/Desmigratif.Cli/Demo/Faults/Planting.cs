using Desmigratif.Cli.Demo.Episodes;
using Desmigratif.Cli.Demo.Population;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Cli.Demo.Faults;

/// <summary>
/// Plants faults in a village: one in a record, so that each gives its own findings and no other. What a fault changes, and what
/// a reader and the rules must find of it, gathers here.
/// </summary>
internal sealed class Planting(VillageDraft draft, Chance chance, LocalDate asOf)
{
    private readonly List<RegisterRecord?> records = [.. draft.Records];
    private readonly Dictionary<string, int> episodes = Episodes(draft);
    private readonly HashSet<int> taken = [];
    private readonly HashSet<string> numbers = [];
    private readonly List<(string Code, Severity Severity, int Place, string Pointer)> expected = [];
    private readonly Dictionary<int, Func<string, string>> edits = [];

    public Chance Chance => chance;

    public LocalDate AsOf => asOf;

    public int People => draft.Residents.Count;

    /// <summary>Plants faults.</summary>
    /// <returns>Those the village has no place for.</returns>
    public IReadOnlyList<FaultKind> Plant(IReadOnlyList<FaultKind> kinds) => [.. kinds.Where(kind => !kind.Plant(this))];

    /// <summary>Looks for a resident whose record is without fault so far; which of them is chance.</summary>
    public Resident? Find(Predicate<Resident> fits)
    {
        int start = chance.Below(People);
        for (int turn = 0; turn < People; turn++)
        {
            Resident resident = draft.Residents[(start + turn) % People];
            if (IsFree(resident) && fits(resident))
            {
                return resident;
            }
        }

        return null;
    }

    /// <summary>Looks for an episode as wished, without fault so far.</summary>
    public Migration? FindEpisode(EpisodeWish wish)
    {
        int start = chance.Below(People);
        for (int turn = 0; turn < People; turn++)
        {
            Resident resident = draft.Residents[(start + turn) % People];
            if (resident.Episode is { } episode && !taken.Contains(episodes[episode.Id!]) && IsAsWished(resident, episode, wish))
            {
                return episode;
            }
        }

        return null;
    }

    /// <summary>Whether the record of a person is without fault so far.</summary>
    public bool IsFree(Resident resident) => !taken.Contains(resident.Number);

    /// <summary>Who stands right before a resident; nobody before the first.</summary>
    public Resident? Before(Resident resident) => resident.Number > 1 ? draft.Residents[resident.Number - 2] : null;

    /// <summary>Whether an identity number is not given a second time by being spoilt.</summary>
    public bool IsNew(string number) => numbers.Add(number);

    /// <summary>Lets nobody else touch the record of a resident.</summary>
    public void Keep(Resident resident) => taken.Add(resident.Number);

    /// <summary>Changes the record of a resident, and keeps it.</summary>
    public void Change(Resident resident, Func<Person, Person> change)
    {
        Keep(resident);
        records[resident.Number] = change((Person)records[resident.Number]!);
    }

    /// <summary>Changes an episode, and keeps it.</summary>
    public void Change(Migration episode, Func<Migration, Migration> change)
    {
        int place = episodes[episode.Id!];
        taken.Add(place);
        records[place] = change((Migration)records[place]!);
    }

    /// <summary>Adds an episode that was not there, under a new id.</summary>
    public Migration Add(Func<string, Migration> episode)
    {
        Migration added = episode(FormattableString.Invariant($"m{episodes.Count + 1}"));
        episodes.Add(added.Id!, records.Count);
        taken.Add(records.Count);
        records.Add(added);
        return added;
    }

    /// <summary>Takes a letter of a person out of the letter book.</summary>
    public void RemoveLetter(DocumentKind kind, string? person)
    {
        int place = records.FindIndex(record => record is Letter letter && letter.Kind == kind && letter.Person.Id == person);
        if (place >= 0)
        {
            records[place] = null;
        }
    }

    /// <summary>Changes the line of a resident's record after it is written.</summary>
    public void Edit(Resident resident, string written, string instead) => Edit(resident.Number, written, instead);

    /// <summary>Changes the line of an episode after it is written.</summary>
    public void Edit(Migration episode, string written, string instead) => Edit(episodes[episode.Id!], written, instead);

    /// <summary>Names a finding of severity error that the fault gives on the record of a resident.</summary>
    public void Expect(string code, Resident resident, string pointer) =>
        expected.Add((code, Severity.Error, resident.Number, pointer));

    /// <summary>Names a finding that the fault gives on an episode.</summary>
    public void Expect(string code, Severity severity, Migration episode, string pointer) =>
        expected.Add((code, severity, episodes[episode.Id!], pointer));

    /// <summary>Writes the village down.</summary>
    /// <param name="line">The line of the file on which its bundle begins, from 1.</param>
    public DemoVillage Write(long line)
    {
        BundleText text = new(draft.Bundle, records, edits);
        return new(
            text.Write(),
            text.Lines,
            [.. expected.Select(fault => Named(fault, line + text.LineOf(fault.Place))).OrderBy(fault => fault.Line)]);
    }

    private static Dictionary<string, int> Episodes(VillageDraft draft)
    {
        Dictionary<string, int> places = [];
        for (int place = 0; place < draft.Records.Count; place++)
        {
            if (draft.Records[place] is Migration { Id: { } id })
            {
                places.Add(id, place);
            }
        }

        return places;
    }

    private static bool IsAsWished(Resident resident, Migration episode, EpisodeWish wish) => wish switch
    {
        EpisodeWish.Abroad => resident.Phase == Phase.Working && episode.Contract is not null,
        EpisodeWish.CompleteAtSea => resident.Phase!.Value.IsCompleteFile() && episode.Sector != Sector.Land,
        _ => resident.Phase!.Value.IsCompleteFile()
            && episode.Sector == Sector.Land
            && episode.Route == PlacementRoute.P3mi
            && (wish != EpisodeWish.CompleteAndMarried || resident.MaritalStatus == MaritalStatus.Married),
    };

    private void Edit(int place, string written, string instead)
    {
        taken.Add(place);
        edits.Add(place, text => text.Contains(written, StringComparison.Ordinal)
            ? text.Replace(written, instead, StringComparison.Ordinal)
            : throw new InvalidOperationException("The line does not hold what was to be changed in it."));
    }

    private PlantedFault Named((string Code, Severity Severity, int Place, string Pointer) fault, long line)
    {
        RegisterRecord record = records[fault.Place]!;
        return new(fault.Code, draft.Bundle.Id!, new(record.Type.Text, record.Id), fault.Pointer, line, fault.Severity);
    }
}
