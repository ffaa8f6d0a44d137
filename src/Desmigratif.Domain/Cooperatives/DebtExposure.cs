using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>A debt to a moneylender or broker (<i>jeratan utang</i>).</summary>
/// <indonesian title="Jeratan utang">Utang kepada rentenir atau calo.</indonesian>
[RecordType("debt-exposure")]
public sealed record DebtExposure : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.DebtExposure;

    /// <summary>Who owes it.</summary>
    /// <indonesian title="Orang">Siapa yang berutang.</indonesian>
    [AskedFor(Profile.Draft)]
    public Reference<Person> Person { get; init; }

    /// <summary>To whom it is owed.</summary>
    /// <indonesian title="Pemberi utang">Kepada siapa ia berutang.</indonesian>
    [AskedFor(Profile.Submit)]
    public LenderKind? Lender { get; init; }

    /// <summary>How much was borrowed, in rupiah.</summary>
    /// <indonesian title="Pokok utang (Rp)" english="Principal (Rp)">Jumlah yang dipinjam, dalam rupiah.</indonesian>
    [AskedFor(Profile.Exchange)]
    public Rupiah? PrincipalRp { get; init; }

    /// <summary>The interest, in percent of the principal per month.</summary>
    /// <indonesian title="Bunga (% per bulan)" english="Interest (% per month)">
    /// Bunga dalam persen dari pokok utang per bulan.
    /// </indonesian>
    public decimal? InterestPercentPerMonth { get; init; }

    /// <summary>The day of borrowing.</summary>
    /// <indonesian title="Tanggal utang">Hari utang dibuat.</indonesian>
    public LocalDate? From { get; init; }

    /// <summary>What the lender holds as security.</summary>
    /// <indonesian title="Jaminan">Apa yang dipegang pemberi utang sebagai jaminan.</indonesian>
    public SecurityKind? Security { get; init; }

    /// <summary>The loan of a cooperative that paid it off.</summary>
    /// <indonesian title="Dilunasi dengan">Pinjaman koperasi yang melunasi utang ini.</indonesian>
    public Reference<CooperativeLoan> RefinancedBy { get; init; }
}
