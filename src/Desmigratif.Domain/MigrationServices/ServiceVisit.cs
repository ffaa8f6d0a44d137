using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>One visit to the migration service centre (<i>kunjungan layanan</i>).</summary>
/// <indonesian title="Kunjungan layanan">Satu kunjungan ke pusat layanan migrasi.</indonesian>
[RecordType("service-visit")]
public sealed record ServiceVisit : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.ServiceVisit;

    /// <summary>The day of the visit.</summary>
    /// <indonesian title="Tanggal">Hari kunjungan.</indonesian>
    [AskedFor(Profile.Draft)]
    public LocalDate? On { get; init; }

    /// <summary>What it was for.</summary>
    /// <indonesian title="Jenis layanan">Untuk keperluan apa kunjungan itu.</indonesian>
    [AskedFor(Profile.Draft)]
    public ServiceKind? Kind { get; init; }

    /// <summary>Who came; absent where nobody was entered, such as for a question about work on offer.</summary>
    /// <indonesian title="Pengunjung">
    /// Siapa yang datang; kosong bila tidak dicatat, misalnya hanya menanyakan lowongan.
    /// </indonesian>
    public Reference<Person> Person { get; init; }

    /// <summary>Who served.</summary>
    /// <indonesian title="Petugas">Siapa yang melayani.</indonesian>
    [AskedFor(Profile.Exchange)]
    public Reference<Person> Officer { get; init; }

    /// <summary>What came of it.</summary>
    /// <indonesian title="Hasil">Hasil kunjungan.</indonesian>
    public PersonalText? Outcome { get; init; }

    /// <summary>Where the note or form of the visit can be found; never the form itself.</summary>
    /// <indonesian title="Bukti">Di mana catatan atau formulir kunjungan disimpan; bukan formulir itu sendiri.</indonesian>
    public PersonalText? Evidence { get; init; }
}
