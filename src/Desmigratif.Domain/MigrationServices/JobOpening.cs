using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>A job offer that the service centre passes on (<i>lowongan kerja</i>).</summary>
/// <indonesian title="Lowongan kerja">Lowongan kerja yang disampaikan pusat layanan migrasi.</indonesian>
[RecordType("job-opening")]
public sealed record JobOpening : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.JobOpening;

    /// <summary>The day on which it reached the centre.</summary>
    /// <indonesian title="Tanggal diterima">Hari lowongan diterima pusat layanan.</indonesian>
    [AskedFor(Profile.Draft)]
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>Where it comes from.</summary>
    /// <indonesian title="Asal lowongan">Dari mana lowongan itu berasal.</indonesian>
    [AskedFor(Profile.Submit)]
    public OpeningSource? Source { get; init; }

    /// <summary>Who verified it abroad: the labour attaché or a designated official (UU 18/2017 Art. 9(2)).</summary>
    /// <indonesian title="Diverifikasi oleh">
    /// Siapa yang memverifikasi di luar negeri: atase ketenagakerjaan atau pejabat yang ditunjuk (UU 18/2017 Pasal 9 ayat (2)).
    /// </indonesian>
    public PersonalText? VerifiedBy { get; init; }

    /// <summary>The day of that verification.</summary>
    /// <indonesian title="Tanggal verifikasi">Hari verifikasi itu.</indonesian>
    public LocalDate? VerifiedOn { get; init; }

    /// <summary>The country or area of work, ISO 3166-1 alpha-2.</summary>
    /// <indonesian title="Negara tujuan">Negara atau wilayah tempat bekerja, kode ISO 3166-1 alpha-2.</indonesian>
    [AskedFor(Profile.Submit)]
    public Written<CountryCode>? Destination { get; init; }

    /// <summary>The occupation, ISCO-08.</summary>
    /// <indonesian title="Jabatan">Jabatan menurut ISCO-08.</indonesian>
    [AskedFor(Profile.Exchange)]
    public Written<OccupationCode>? Occupation { get; init; }

    /// <summary>How many workers are wanted.</summary>
    /// <indonesian title="Jumlah kebutuhan">Banyaknya pekerja yang dibutuhkan.</indonesian>
    public int? Places { get; init; }

    /// <summary>The last day on which somebody may apply (inclusive).</summary>
    /// <indonesian title="Batas pendaftaran">Hari terakhir mendaftar, termasuk hari itu.</indonesian>
    public LocalDate? ClosesOn { get; init; }
}
