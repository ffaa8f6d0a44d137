using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Money borrowed for a departure.</summary>
/// <indonesian title="Pinjaman keberangkatan">Uang yang dipinjam untuk berangkat.</indonesian>
public sealed record Loan : Fact
{
    /// <summary>Who lent it.</summary>
    /// <indonesian title="Pemberi pinjaman">Siapa yang meminjamkan.</indonesian>
    public LenderKind? Lender { get; init; }

    /// <summary>How much, in rupiah.</summary>
    /// <indonesian title="Jumlah (Rp)" english="Amount (Rp)">Besarnya pinjaman, dalam rupiah.</indonesian>
    public Rupiah? AmountRp { get; init; }

    /// <summary>Whether it is repaid by deductions from the wage, a sign of debt bondage.</summary>
    /// <indonesian title="Dibayar dari upah">
    /// Apakah pinjaman dibayar dengan potongan upah, suatu tanda jeratan utang.
    /// </indonesian>
    public bool? RepaidByWage { get; init; }
}
