using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>Something a caregiver has shown or signed.</summary>
/// <indonesian title="Penapisan">Surat atau pernyataan yang ditunjukkan atau ditandatangani pengasuh.</indonesian>
public sealed record Screening : Fact
{
    /// <summary>What it is.</summary>
    /// <indonesian title="Jenis">Jenis surat atau pernyataan.</indonesian>
    public ScreeningKind? Kind { get; init; }

    /// <summary>Its date.</summary>
    /// <indonesian title="Tanggal">Tanggal surat atau pernyataan itu.</indonesian>
    public LocalDate? On { get; init; }

    /// <summary>To whom it was made known, such as the head of the neighbourhood unit.</summary>
    /// <indonesian title="Diketahui oleh">Siapa yang mengetahui, misalnya ketua RT.</indonesian>
    public PersonalText? KnownBy { get; init; }
}
