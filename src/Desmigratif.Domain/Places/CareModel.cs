using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.Places;

/// <summary>The form of community parenting that the village adopted; it may differ by local culture and custom.</summary>
/// <indonesian title="Model pengasuhan">
/// Bentuk community parenting yang dipilih desa; boleh berbeda menurut budaya dan adat setempat.
/// </indonesian>
public sealed record CareModel : Fact
{
    /// <summary>The variant, in the words of the village.</summary>
    /// <indonesian title="Ragam">Ragam pengasuhan menurut istilah desa.</indonesian>
    public string? Variant { get; init; }

    /// <summary>The day of adoption.</summary>
    /// <indonesian title="Tanggal ditetapkan">Hari penetapan.</indonesian>
    public LocalDate? AdoptedOn { get; init; }
}
