using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>A kind of equipment in a grant.</summary>
/// <indonesian title="Barang bantuan">Satu jenis barang dalam bantuan.</indonesian>
public sealed record GrantItem : Fact
{
    /// <summary>What it is called; checks name it by the same word.</summary>
    /// <indonesian title="Nama barang">Sebutan barang; pemeriksaan memakai sebutan yang sama.</indonesian>
    public string? Name { get; init; }

    /// <summary>How many or how much, in the unit in which it is counted.</summary>
    /// <indonesian title="Jumlah">Banyaknya, dalam satuan yang lazim untuk barang itu.</indonesian>
    public decimal? Quantity { get; init; }
}
