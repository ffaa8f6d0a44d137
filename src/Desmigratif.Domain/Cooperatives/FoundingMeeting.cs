using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>The meeting at which a cooperative was founded (<i>rapat pembentukan</i>).</summary>
/// <indonesian title="Rapat pembentukan">Rapat pembentukan koperasi.</indonesian>
public sealed record FoundingMeeting : Fact
{
    /// <summary>The day of the meeting.</summary>
    /// <indonesian title="Tanggal">Hari rapat.</indonesian>
    public LocalDate? On { get; init; }

    /// <summary>How many people attended it.</summary>
    /// <indonesian title="Jumlah hadir">Banyaknya orang yang hadir.</indonesian>
    public int? Attended { get; init; }
}
