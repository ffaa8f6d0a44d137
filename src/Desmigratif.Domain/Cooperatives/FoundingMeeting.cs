using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>The meeting at which a cooperative was founded (<i>rapat pembentukan</i>).</summary>
public sealed record FoundingMeeting : Fact
{
    /// <summary>The day of the meeting.</summary>
    public LocalDate? On { get; init; }

    /// <summary>How many people attended it.</summary>
    public int? Attended { get; init; }
}
