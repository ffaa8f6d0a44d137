using Desmigratif.Cli.Demo.Population;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Cli.Demo;

/// <summary>A village before it is written: its people, and its records without a fault.</summary>
/// <param name="Bundle">The line that opens the bundle.</param>
/// <param name="Residents">The people; the record of each stands in the same order from place 1 on.</param>
/// <param name="Records">The records: the village, its people, then everything else.</param>
internal sealed record VillageDraft(Bundle Bundle, IReadOnlyList<Resident> Residents, IReadOnlyList<RegisterRecord> Records)
{
    /// <summary>Where the record of the first person stands.</summary>
    public const int FirstPerson = 1;
}
