using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>A worker or family in trouble, whom the village stands by (<i>pengaduan</i>, <i>pendampingan kasus</i>).</summary>
/// <indonesian title="Pengaduan">Pekerja atau keluarga yang menghadapi masalah dan didampingi desa.</indonesian>
[RecordType("case")]
public sealed record SupportCase : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Case;

    /// <summary>The day on which the village took it up.</summary>
    /// <indonesian title="Tanggal diterima">Hari desa mulai menangani.</indonesian>
    [AskedFor(Profile.Draft)]
    public LocalDate? OpenedOn { get; init; }

    /// <summary>Who is in trouble.</summary>
    /// <indonesian title="Orang">Siapa yang menghadapi masalah.</indonesian>
    public Reference<Person> Person { get; init; }

    /// <summary>What it is about.</summary>
    /// <indonesian title="Pokok masalah">Masalah yang dihadapi.</indonesian>
    [AskedFor(Profile.Submit)]
    public EquatableArray<CaseSubject> About { get; init; }

    /// <summary>The migration episode in which the trouble arose.</summary>
    /// <indonesian title="Perjalanan migrasi">Perjalanan migrasi tempat masalah itu timbul.</indonesian>
    public Reference<Migration> Migration { get; init; }

    /// <summary>The office that it was handed to, such as <c>social-office</c>.</summary>
    /// <indonesian title="Dirujuk ke">Instansi tempat masalah ini diteruskan, misalnya social-office.</indonesian>
    public string? ReferredTo { get; init; }

    /// <summary>The day on which it was closed; absent while it is open.</summary>
    /// <indonesian title="Tanggal selesai">Hari ditutup; kosong selama masih terbuka.</indonesian>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>How it ended.</summary>
    /// <indonesian title="Hasil">Bagaimana penyelesaiannya.</indonesian>
    public PersonalText? Outcome { get; init; }
}
