using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.Places;

/// <summary>Somebody who works for the programme in the village, for a time.</summary>
public sealed record VillageOfficer : Fact
{
    /// <summary>Who it is.</summary>
    public Reference<Person> Person { get; init; }

    /// <summary>What the person does.</summary>
    public OfficerRole? Role { get; init; }

    /// <summary>The first day in the role (inclusive).</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day in the role (inclusive); absent while it lasts.</summary>
    public LocalDate? To { get; init; }

    /// <summary>How the person was chosen.</summary>
    public ChosenBy? ChosenBy { get; init; }

    /// <summary>Days of programme training attended.</summary>
    public int? TrainingDays { get; init; }
}
