using Desmigratif.Domain.Places;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Programme;

/// <summary>A village that was designated in 2021, and its two officers.</summary>
internal static class GivenVillage
{
    public static VillageDesignation Designation { get; } = new()
    {
        Programme = VillageProgramme.Desmigratif,
        Cohort = 2021,
        ProposedOn = Day("2021-03-01"),
        DecidedOn = Day("2021-06-01"),
        Decision = DesignationDecision.Designated,
        Instrument = "Kepmenaker",
    };

    public static VillageDesignation End { get; } =
        Designation with { Decision = DesignationDecision.Ended, ProposedOn = Day("2022-01-01"), DecidedOn = Day("2022-12-31") };

    public static VillageOfficer Officer { get; } = new()
    {
        Person = "p1",
        Role = OfficerRole.Officer,
        From = Day("2021-07-01"),
        ChosenBy = ChosenBy.Deliberation,
        TrainingDays = 7,
    };

    public static Village Designated { get; } =
        OurVillage with { Designations = [Designation], Officers = [Officer, Officer with { Person = "p2" }] };

    public static Village With(params VillageDesignation[] designations) => Designated with { Designations = [.. designations] };

    public static Village With(params VillageOfficer[] officers) => Designated with { Officers = [.. officers] };
}
