using Desmigratif.Cli.Demo.Episodes;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Cli.Demo.Faults;

/// <summary>
/// Faults in an episode beside its papers: a child is to be sent, a permit is for another country, a contract ends too soon.
/// </summary>
internal static class PlacementFaults
{
    private const int AdultAge = 18;

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new(EpisodeWish.None, DepartureOfAChild),
        new(EpisodeWish.CompleteOnLand, PermitForAnotherCountry),
        new(EpisodeWish.Abroad, ContractEndsBeforeItBegins),
    ];

    /// <summary>Somebody of sixteen or seventeen is registered and is to leave before the eighteenth birthday.</summary>
    private static bool DepartureOfAChild(Planting planting)
    {
        LocalDate soon = planting.AsOf.PlusDays(20);
        if (planting.Find(child =>
            child.AgeOn(planting.AsOf) is 16 or 17
            && !child.IsNamed
            && Age.BirthdayOf(child.BirthDate, AdultAge) > soon) is not { } resident)
        {
            return false;
        }

        LocalDate lastDayAsChild = Age.BirthdayOf(resident.BirthDate, AdultAge).PlusDays(-1);
        LocalDate registered = planting.AsOf.PlusDays(-planting.Chance.Between(3, 30));
        Migration episode = planting.Add(id => new()
        {
            Id = id,
            Person = resident.Id,
            Procedural = ProceduralStatus.Unknown,
            Route = PlacementRoute.Unknown,
            Sector = Sector.Land,
            Destination = new("MY"),
            Occupation = new("9211"),
            History = [new() { Status = MigrationStatus.Registered, On = registered, Source = "Kantor desa" }],
            Registration = new() { On = registered, Office = "Dinas Tenaga Kerja" },
            PlannedDeparture = LocalDate.Min(lastDayAsChild, planting.AsOf.PlusDays(60)),
        });
        resident.IsNamed = true;
        planting.Keep(resident);
        planting.Expect("PLC-001", Severity.Blocking, episode, "/plannedDeparture");
        return true;
    }

    private static bool PermitForAnotherCountry(Planting planting)
    {
        if (planting.FindEpisode(EpisodeWish.CompleteOnLand) is not { Company: { Sip2mi: { } permit } company } episode)
        {
            return false;
        }

        string other = permit.Destination!.Text == "BN" ? "MY" : "BN";
        planting.Change(
            episode,
            file => file with { Company = company with { Sip2mi = permit with { Destination = new(other) } } });
        planting.Expect("PLC-020", Severity.Blocking, episode, "/company/sip2mi/destination");
        return true;
    }

    /// <summary>The year of the last day is written too early.</summary>
    private static bool ContractEndsBeforeItBegins(Planting planting)
    {
        if (planting.FindEpisode(EpisodeWish.Abroad) is not { Contract: { } contract } episode)
        {
            return false;
        }

        planting.Change(episode, file => file with { Contract = contract with { To = contract.From?.PlusDays(-1) } });
        planting.Expect("REG-006", Severity.Error, episode, "/contract/to");
        return true;
    }
}
