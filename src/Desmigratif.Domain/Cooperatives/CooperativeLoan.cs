using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>Money that a cooperative lent to somebody.</summary>
/// <indonesian title="Pinjaman koperasi">Uang yang dipinjamkan koperasi kepada seseorang.</indonesian>
public sealed record CooperativeLoan : Fact
{
    /// <summary>
    /// The id of the loan, by which the debt that it paid off names it; 1 to 64 characters, see <see cref="RecordId"/>.
    /// </summary>
    /// <indonesian title="Pengenal">
    /// Pengenal pinjaman, yang dipakai oleh utang yang dilunasinya; 1 sampai 64 karakter.
    /// </indonesian>
    public string? Id { get; init; }

    /// <summary>Who borrowed.</summary>
    /// <indonesian title="Peminjam">Siapa yang meminjam.</indonesian>
    public Reference<Person> Person { get; init; }

    /// <summary>What for.</summary>
    /// <indonesian title="Tujuan">Untuk apa pinjaman itu.</indonesian>
    public LoanPurpose? Purpose { get; init; }

    /// <summary>How much was lent, in rupiah.</summary>
    /// <indonesian title="Pokok pinjaman (Rp)" english="Principal (Rp)">Jumlah yang dipinjamkan, dalam rupiah.</indonesian>
    public Rupiah? PrincipalRp { get; init; }

    /// <summary>The interest, in percent of the principal per month.</summary>
    /// <indonesian title="Bunga (% per bulan)" english="Interest (% per month)">
    /// Bunga dalam persen dari pokok pinjaman per bulan.
    /// </indonesian>
    public decimal? InterestPercentPerMonth { get; init; }

    /// <summary>The day of the loan (inclusive).</summary>
    /// <indonesian title="Tanggal pinjaman">Hari pinjaman diberikan, termasuk hari itu.</indonesian>
    public LocalDate? From { get; init; }

    /// <summary>The day by which it is to be repaid (inclusive).</summary>
    /// <indonesian title="Jatuh tempo">Hari terakhir pelunasan, termasuk hari itu.</indonesian>
    public LocalDate? To { get; init; }

    /// <summary>How much has been repaid, in rupiah.</summary>
    /// <indonesian title="Sudah dibayar (Rp)" english="Paid (Rp)">Jumlah yang sudah dibayar kembali, dalam rupiah.</indonesian>
    public Rupiah? PaidRp { get; init; }
}
