using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>A sign of trouble that reached the village. One is enough; there is no score.</summary>
public sealed record Report : Fact
{
    /// <summary>What was reported.</summary>
    public ReportFlag? Flag { get; init; }

    /// <summary>The day of the report.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Who reported it.</summary>
    public PersonalText? Source { get; init; }
}
