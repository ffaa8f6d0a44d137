using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>Money that somebody saved with a cooperative.</summary>
/// <indonesian title="Simpanan">Uang yang disimpan seseorang pada koperasi.</indonesian>
public sealed record Saving : Fact
{
    /// <summary>Who saved.</summary>
    /// <indonesian title="Penyimpan">Siapa yang menyimpan.</indonesian>
    public Reference<Person> Person { get; init; }

    /// <summary>How.</summary>
    /// <indonesian title="Jenis simpanan">Simpanan pokok, wajib, atau sukarela.</indonesian>
    public SavingKind? Kind { get; init; }

    /// <summary>How much, in rupiah.</summary>
    /// <indonesian title="Jumlah (Rp)" english="Amount (Rp)">Besarnya simpanan, dalam rupiah.</indonesian>
    public Rupiah? AmountRp { get; init; }

    /// <summary>The day of the payment.</summary>
    /// <indonesian title="Tanggal">Hari penyetoran.</indonesian>
    public LocalDate? On { get; init; }
}
