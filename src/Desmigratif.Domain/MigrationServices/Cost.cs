using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Money asked for in the course of a placement (UU 18/2017 Art. 30).</summary>
/// <indonesian title="Biaya">Uang yang diminta dalam proses penempatan (UU 18/2017 Pasal 30).</indonesian>
public sealed record Cost : Fact
{
    /// <summary>What it was asked for.</summary>
    /// <indonesian title="Komponen biaya">Untuk apa uang itu diminta.</indonesian>
    public CostItem? Item { get; init; }

    /// <summary>How much, in rupiah.</summary>
    /// <indonesian title="Jumlah (Rp)" english="Amount (Rp)">Besarnya, dalam rupiah.</indonesian>
    public Rupiah? AmountRp { get; init; }

    /// <summary>Who has to pay it.</summary>
    /// <indonesian title="Dibebankan kepada">Siapa yang harus membayar.</indonesian>
    public CostBearer? ChargedTo { get; init; }

    /// <summary>Who received it, as told.</summary>
    /// <indonesian title="Diterima oleh">Siapa yang menerima uang itu, menurut keterangan.</indonesian>
    public PersonalText? PaidTo { get; init; }
}
