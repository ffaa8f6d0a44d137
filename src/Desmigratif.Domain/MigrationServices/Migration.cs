using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>One migration episode of one person: before, during and after the work. Going again is a new episode.</summary>
/// <indonesian title="Perjalanan migrasi">
/// Satu perjalanan migrasi satu orang: sebelum, selama, dan sesudah bekerja. Berangkat lagi berarti perjalanan baru.
/// </indonesian>
[RecordType("migration")]
public sealed record Migration : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Migration;

    /// <summary>Who migrates.</summary>
    /// <indonesian title="Orang">Siapa yang bermigrasi.</indonesian>
    [AskedFor(Profile.Draft)]
    public Reference<Person> Person { get; init; }

    /// <summary>Whether the procedure of the law was followed.</summary>
    /// <indonesian title="Prosedural">Apakah keberangkatan menempuh prosedur menurut undang-undang.</indonesian>
    public ProceduralStatus? Procedural { get; init; }

    /// <summary>Why it is said to be procedural or not.</summary>
    /// <indonesian title="Alasan prosedural">Mengapa dinyatakan prosedural atau nonprosedural.</indonesian>
    public PersonalText? ProceduralReason { get; init; }

    /// <summary>Through whom the person is placed.</summary>
    /// <indonesian title="Jalur penempatan">Melalui siapa orang itu ditempatkan.</indonesian>
    public PlacementRoute? Route { get; init; }

    /// <summary>Who employs the person abroad.</summary>
    /// <indonesian title="Pemberi kerja">Siapa yang mempekerjakan orang itu di luar negeri.</indonesian>
    public Employer? Employer { get; init; }

    /// <summary>Ashore or aboard.</summary>
    /// <indonesian title="Sektor">Di darat atau di atas kapal.</indonesian>
    [AskedFor(Profile.Exchange)]
    public Sector? Sector { get; init; }

    /// <summary>The country or area of work, ISO 3166-1 alpha-2.</summary>
    /// <indonesian title="Negara tujuan">Negara atau wilayah tempat bekerja, kode ISO 3166-1 alpha-2.</indonesian>
    [AskedFor(Profile.Exchange)]
    public Written<CountryCode>? Destination { get; init; }

    /// <summary>The occupation, ISCO-08.</summary>
    /// <indonesian title="Jabatan">Jabatan menurut ISCO-08.</indonesian>
    public Written<OccupationCode>? Occupation { get; init; }

    /// <summary>The steps reached, in the order in which they were written down.</summary>
    /// <indonesian title="Riwayat">Tahapan yang dicapai, menurut urutan pencatatannya.</indonesian>
    [AskedFor(Profile.Submit)]
    public EquatableArray<StatusEntry> History { get; init; }

    /// <summary>The registration at the regency manpower office.</summary>
    /// <indonesian title="Pendaftaran">Pendaftaran pada dinas ketenagakerjaan kabupaten/kota.</indonesian>
    public Registration? Registration { get; init; }

    /// <summary>The company that places the person.</summary>
    /// <indonesian title="Perusahaan">Perusahaan yang menempatkan.</indonesian>
    public PlacementCompany? Company { get; init; }

    /// <summary>The planned day of departure.</summary>
    /// <indonesian title="Rencana berangkat">Hari keberangkatan yang direncanakan.</indonesian>
    public LocalDate? PlannedDeparture { get; init; }

    /// <summary>The day the person left Indonesia.</summary>
    /// <indonesian title="Tanggal berangkat">Hari orang itu meninggalkan Indonesia.</indonesian>
    public LocalDate? DepartedOn { get; init; }

    /// <summary>The day the person came back alive. Remains brought home are no return.</summary>
    /// <indonesian title="Tanggal pulang">
    /// Hari orang itu pulang dalam keadaan hidup. Pemulangan jenazah bukan kepulangan.
    /// </indonesian>
    public LocalDate? ReturnedOn { get; init; }

    /// <summary>Why the person came back.</summary>
    /// <indonesian title="Alasan pulang">Mengapa orang itu pulang.</indonesian>
    public ReturnReason? ReturnReason { get; init; }

    /// <summary>The agreement with the placing body.</summary>
    /// <indonesian title="Perjanjian penempatan">Perjanjian dengan pelaksana penempatan.</indonesian>
    public PlacementAgreement? PlacementAgreement { get; init; }

    /// <summary>The agreement with the employer.</summary>
    /// <indonesian title="Perjanjian kerja">Perjanjian dengan pemberi kerja.</indonesian>
    public WorkContract? Contract { get; init; }

    /// <summary>The papers known of. A short list is no proof that a paper is absent.</summary>
    /// <indonesian title="Dokumen">
    /// Dokumen yang diketahui. Daftar yang pendek tidak membuktikan bahwa suatu dokumen tidak ada.
    /// </indonesian>
    public EquatableArray<Document> Documents { get; init; }

    /// <summary>The social-security membership.</summary>
    /// <indonesian title="Jaminan sosial">Kepesertaan jaminan sosial.</indonesian>
    public SocialSecurity? SocialSecurity { get; init; }

    /// <summary>What was asked for.</summary>
    /// <indonesian title="Biaya">Biaya yang diminta.</indonesian>
    public EquatableArray<Cost> Costs { get; init; }

    /// <summary>What was borrowed for the departure.</summary>
    /// <indonesian title="Pinjaman">Uang yang dipinjam untuk berangkat.</indonesian>
    public EquatableArray<Loan> Loans { get; init; }

    /// <summary>Who offered the work.</summary>
    /// <indonesian title="Perekrut">Siapa yang menawarkan pekerjaan.</indonesian>
    public Recruiter? Recruiter { get; init; }

    /// <summary>Signs of trouble that were reported.</summary>
    /// <indonesian title="Laporan">Tanda bahaya yang dilaporkan.</indonesian>
    public EquatableArray<Report> Reports { get; init; }
}
