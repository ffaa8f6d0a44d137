using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>A look at whether the equipment of a group still works.</summary>
/// <indonesian title="Pemeriksaan sarana">Pemeriksaan apakah sarana kelompok masih berfungsi.</indonesian>
public sealed record AssetCheck : Fact
{
    /// <summary>The day of the check.</summary>
    /// <indonesian title="Tanggal">Hari pemeriksaan.</indonesian>
    public LocalDate? On { get; init; }

    /// <summary>What was looked at, by the name it has in the grant.</summary>
    /// <indonesian title="Barang">Barang yang diperiksa, dengan nama yang sama seperti dalam bantuan.</indonesian>
    public string? Item { get; init; }

    /// <summary>In what state it was.</summary>
    /// <indonesian title="Kondisi">Keadaan barang itu.</indonesian>
    public AssetCondition? Condition { get; init; }
}
