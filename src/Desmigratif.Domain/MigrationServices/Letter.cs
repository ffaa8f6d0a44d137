using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>A letter the village signed (<i>surat desa</i>).</summary>
/// <indonesian title="Surat desa">Surat yang ditandatangani desa.</indonesian>
[RecordType("letter")]
public sealed record Letter : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Letter;

    /// <summary>The kind of paper the letter is.</summary>
    /// <indonesian title="Jenis surat">Jenis dokumen yang dimuat surat ini.</indonesian>
    [AskedFor(Profile.Draft)]
    public DocumentKind? Kind { get; init; }

    /// <summary>Its number in the letter register of the village.</summary>
    /// <indonesian title="Nomor surat">Nomor dalam buku register surat desa.</indonesian>
    [AskedFor(Profile.Draft)]
    public string? Number { get; init; }

    /// <summary>The day of signing.</summary>
    /// <indonesian title="Tanggal surat">Hari penandatanganan.</indonesian>
    [AskedFor(Profile.Draft)]
    public LocalDate? SignedOn { get; init; }

    /// <summary>Whom it is about.</summary>
    /// <indonesian title="Orang">Tentang siapa surat ini.</indonesian>
    [AskedFor(Profile.Submit)]
    public Reference<Person> Person { get; init; }

    /// <summary>Who gives the permission; for a family permission.</summary>
    /// <indonesian title="Pemberi izin">Siapa yang memberi izin; untuk surat izin keluarga.</indonesian>
    public DocumentGiver? GivenBy { get; init; }

    /// <summary>Whether the giver was present when the letter was signed.</summary>
    /// <indonesian title="Pemberi izin hadir">Apakah pemberi izin hadir ketika surat ditandatangani.</indonesian>
    public bool? GiverPresent { get; init; }

    /// <summary>The papers that were seen before signing.</summary>
    /// <indonesian title="Bukti yang dilihat">Dokumen yang diperlihatkan sebelum surat ditandatangani.</indonesian>
    public EquatableArray<DocumentKind> EvidenceSeen { get; init; }
}
