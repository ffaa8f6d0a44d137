using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>A paper of a migration episode. A kind that is not listed is unknown until the file is declared complete.</summary>
/// <indonesian title="Dokumen">
/// Dokumen dalam satu perjalanan migrasi. Jenis yang tidak tercantum dianggap belum diketahui sampai berkas dinyatakan lengkap.
/// </indonesian>
public sealed record Document : Fact
{
    /// <summary>The kind of paper.</summary>
    /// <indonesian title="Jenis dokumen">Jenis dokumen.</indonesian>
    [AskedFor(Profile.Draft)]
    public DocumentKind? Kind { get; init; }

    /// <summary>The number printed on it.</summary>
    /// <indonesian title="Nomor">Nomor yang tercetak pada dokumen.</indonesian>
    [NumberAsText]
    public PersonalText? Number { get; init; }

    /// <summary>The day of issue.</summary>
    /// <indonesian title="Tanggal terbit">Hari dokumen diterbitkan.</indonesian>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>The last day of validity (inclusive); absent where it states none.</summary>
    /// <indonesian title="Berlaku sampai">
    /// Hari terakhir masa berlaku, termasuk hari itu; kosong bila tidak disebutkan.
    /// </indonesian>
    public LocalDate? ExpiresOn { get; init; }

    /// <summary>The office or body that issued it.</summary>
    /// <indonesian title="Penerbit">Kantor atau lembaga yang menerbitkan.</indonesian>
    public string? Issuer { get; init; }

    /// <summary>Who gives the permission; for a family permission.</summary>
    /// <indonesian title="Pemberi izin">Siapa yang memberi izin; untuk surat izin keluarga.</indonesian>
    public DocumentGiver? GivenBy { get; init; }

    /// <summary>
    /// Who acknowledged it: the village head for a family permission, the harbour master for a seafarer's agreement.
    /// </summary>
    /// <indonesian title="Diketahui oleh">
    /// Siapa yang mengetahui: kepala desa untuk surat izin keluarga, syahbandar untuk perjanjian kerja laut.
    /// </indonesian>
    public PersonalText? AcknowledgedBy { get; init; }

    /// <summary>The day of acknowledgement.</summary>
    /// <indonesian title="Tanggal diketahui">Hari dokumen diketahui pejabat.</indonesian>
    public LocalDate? AcknowledgedOn { get; init; }

    /// <summary>The examinations a health certificate rests on.</summary>
    /// <indonesian title="Pemeriksaan">Pemeriksaan yang mendasari surat keterangan sehat.</indonesian>
    public EquatableArray<Examination> Examinations { get; init; }

    /// <summary>The kind of visa.</summary>
    /// <indonesian title="Jenis visa">Jenis visa.</indonesian>
    public VisaKind? VisaKind { get; init; }
}
