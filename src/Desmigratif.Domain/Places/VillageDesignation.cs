using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.Places;

/// <summary>What happened to a village in one programme: proposed, then designated or declined, perhaps ended.</summary>
public sealed record VillageDesignation : Fact
{
    /// <summary>The programme.</summary>
    public VillageProgramme? Programme { get; init; }

    /// <summary>The year of formation (<i>angkatan</i>) that the village is counted under.</summary>
    public int? Cohort { get; init; }

    /// <summary>The day of the proposal.</summary>
    public LocalDate? ProposedOn { get; init; }

    /// <summary>The office that proposed the village, usually the regency.</summary>
    public string? ProposedBy { get; init; }

    /// <summary>The day of the decision.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>What was decided.</summary>
    public DesignationDecision? Decision { get; init; }

    /// <summary>The decree in which the decision stands, by kind, number and year.</summary>
    public string? Instrument { get; init; }
}
