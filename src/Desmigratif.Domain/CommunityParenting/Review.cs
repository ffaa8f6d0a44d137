using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>A look at how an arrangement goes.</summary>
/// <indonesian title="Tinjauan">Peninjauan atas jalannya pengasuhan.</indonesian>
public sealed record Review : Fact
{
    /// <summary>The day of the review.</summary>
    /// <indonesian title="Tanggal">Hari tinjauan.</indonesian>
    public LocalDate? On { get; init; }

    /// <summary>Who reviewed it.</summary>
    /// <indonesian title="Ditinjau oleh">Siapa yang meninjau.</indonesian>
    public PersonalText? By { get; init; }
}
