using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Reading;

/// <summary>The rules of the interchange format, version 1.0, in published order.</summary>
public static class ReadingRules
{
    private static readonly SeverityByProfile WarningUntilExchange = new(Severity.Warning, Severity.Warning, Severity.Error);

    private static readonly SeverityByProfile WarningInDraft = new(Severity.Warning, Severity.Error, Severity.Error);

    /// <summary>XCH-001.</summary>
    public static ReadingRule LineIsOneObject { get; } = new(
        "XCH-001",
        Severity.Error,
        new("Setiap baris memuat tepat satu objek JSON", "Every line is exactly one JSON object"),
        new(
            "Baris ini bukan satu objek JSON yang utuh. Periksa tanda kurung, tanda kutip, dan koma di sekitar kolom yang ditunjukkan.",
            "This line is not one complete JSON object. Check brackets, quotes and commas around the column shown."));

    /// <summary>XCH-002.</summary>
    public static ReadingRule FileIsUtf8 { get; } = new(
        "XCH-002",
        Severity.Error,
        new("Berkas ditulis dalam UTF-8 yang sah tanpa penanda urutan bita (BOM)", "The file is valid UTF-8 without a byte order mark"),
        new(
            "Ada bita yang bukan UTF-8 atau ada penanda urutan bita (BOM). Simpan ulang berkas sebagai UTF-8 tanpa BOM.",
            "There is a byte that is not UTF-8, or a byte order mark. Save the file again as UTF-8 without BOM."));

    /// <summary>XCH-003.</summary>
    public static ReadingRule LineIsNotTooLong { get; } = new(
        "XCH-003",
        Severity.Error,
        new("Panjang satu baris tidak melebihi batas", "A line is not longer than the limit"),
        new(
            "Baris ini lebih panjang dari {maxLineBytes} bita sehingga dilewati. Tulis setiap catatan pada barisnya sendiri.",
            "This line is longer than {maxLineBytes} bytes and was skipped. Write each record on a line of its own."));

    /// <summary>XCH-004.</summary>
    public static ReadingRule NestingIsNotTooDeep { get; } = new(
        "XCH-004",
        Severity.Error,
        new("Kedalaman susunan JSON tidak melebihi batas", "JSON is not nested deeper than the limit"),
        new(
            "Susunan JSON pada baris ini lebih dalam dari {maxDepth} tingkat sehingga catatan tidak dibaca. Sederhanakan susunannya.",
            "The JSON of this line is nested deeper than {maxDepth} levels, so the record was not read. Flatten it."));

    /// <summary>XCH-005.</summary>
    public static ReadingRule MemberStandsOnce { get; } = new(
        "XCH-005",
        Severity.Error,
        new("Tidak ada isian ganda dalam satu objek", "No object has the same member twice"),
        new(
            "Isian ini ditulis lebih dari sekali dalam objek yang sama; yang dipakai adalah yang pertama. Hapus kelebihannya.",
            "This member already stands in the same object; the first one counts. Remove one of them."));

    /// <summary>XCH-006.</summary>
    public static ReadingRule MemberIsKnown { get; } = new(
        "XCH-006",
        WarningUntilExchange,
        new(
            "Isian dikenal dalam skema atau memakai awalan x- dengan nama pemiliknya",
            "Members are known members or carry an owner prefix"),
        new(
            "Isian ini tidak dikenal dalam skema. Periksa ejaannya, atau beri awalan x-<pemilik>- bila isian ini milik sistem Anda sendiri.",
            "The schema does not know this member. Check its spelling, or name it x-<owner>-… if it is your system's own."));

    /// <summary>XCH-007.</summary>
    public static ReadingRule RequiredMemberIsPresent { get; } = new(
        "XCH-007",
        Severity.Error,
        new("Isian yang wajib pada semua profil tersedia", "Members required in every profile are present"),
        new("Isian wajib ini belum ada. Lengkapi isian tersebut.", "This required member is absent. Fill it in."));

    /// <summary>XCH-008.</summary>
    public static ReadingRule ProfileMemberIsPresent { get; } = new(
        "XCH-008",
        new(Draft: null, Severity.Error, Severity.Error),
        new("Isian yang diminta oleh profil sudah terisi", "Members the profile asks for are present"),
        new(
            "Isian ini diminta oleh profil bundel, tetapi belum terisi. Lengkapi, atau kirim dengan profil yang lebih longgar.",
            "The profile of this bundle asks for this member. Fill it in, or use a more lenient profile."));

    /// <summary>XCH-009.</summary>
    public static ReadingRule MemberHasItsJsonType { get; } = new(
        "XCH-009",
        Severity.Error,
        new("Setiap isian memakai jenis nilai JSON yang benar", "Every member has the JSON type of the schema"),
        new(
            "Nilai isian ini harus berupa {expected}. Nilai yang tertulis disimpan, tetapi tidak dibaca.",
            "The value of this member must be {expected}. What is written is kept but not read."));

    /// <summary>XCH-010.</summary>
    public static ReadingRule CodeIsKnown { get; } = new(
        "XCH-010",
        WarningUntilExchange,
        new("Kode diambil dari daftar kode yang berlaku", "Codes come from the code list of the member"),
        new(
            "Kode ini tidak ada dalam daftar kode isian tersebut. Pilih kode dari daftar, dan perhatikan huruf besar dan kecilnya.",
            "This code is not in the code list of the member. Choose one of the list; capital letters matter."));

    /// <summary>XCH-011.</summary>
    public static ReadingRule IdFollowsPattern { get; } = new(
        "XCH-011",
        Severity.Error,
        new("Pengenal (id) mengikuti pola yang ditetapkan", "Ids follow the id pattern"),
        new(
            "Pengenal harus 1 sampai 64 huruf, angka, titik, garis bawah, titik dua, atau tanda hubung, dan diawali huruf atau angka.",
            "An id is 1 to 64 letters, digits, points, underscores, colons or hyphens and begins with a letter or digit."));

    /// <summary>XCH-012.</summary>
    public static ReadingRule DateIsInFixedForm { get; } = new(
        "XCH-012",
        Severity.Error,
        new("Tanggal dan waktu ditulis dalam bentuk baku", "Dates and instants are written in the fixed form"),
        new(
            "Tulis tanggal sebagai TTTT-BB-HH dan pastikan tanggalnya memang ada, misalnya 1995-08-07; waktu ditulis seperti 2026-11-21T03:00:00Z.",
            "Write a date as YYYY-MM-DD, and one that exists, such as 1995-08-07; write an instant as 2026-11-21T03:00:00Z."));

    /// <summary>XCH-013.</summary>
    public static ReadingRule MoneyIsInFixedForm { get; } = new(
        "XCH-013",
        Severity.Error,
        new("Nilai uang ditulis dalam bentuk baku", "Money is written in the fixed form"),
        new(
            "Nilai rupiah ditulis sebagai bilangan bulat tanpa titik, koma, atau tanda kutip, dan tidak negatif, misalnya 37500.",
            "Write rupiah as a whole number without point, comma or quotes, and not negative, such as 37500."));

    /// <summary>XCH-014.</summary>
    public static ReadingRule NumberIsNotScientific { get; } = new(
        "XCH-014",
        Severity.Error,
        new("Nomor identitas tidak ditulis dalam notasi ilmiah", "Identity numbers are not written in scientific notation"),
        new(
            "Aplikasi lembar kerja mengubah nomor ini menjadi notasi ilmiah, sehingga angka-angka terakhirnya hilang. Salin ulang dari dokumen aslinya sebagai teks.",
            "A spreadsheet turned this number into scientific notation and its last digits are lost. Copy it again from the paper, as text."));

    /// <summary>XCH-015.</summary>
    public static ReadingRule RecordStandsInBundle { get; } = new(
        "XCH-015",
        Severity.Error,
        new("Setiap catatan berada di antara baris bundle dan baris end", "Every record stands between its bundle line and its end line"),
        new(
            "Baris ini berada di luar bundel. Letakkan di antara baris bundle dan baris end milik desa yang bersangkutan.",
            "This line stands outside a bundle. Put it between the bundle line and the end line of its village."));

    /// <summary>XCH-016.</summary>
    public static ReadingRule BundleNamesItself { get; } = new(
        "XCH-016",
        Severity.Error,
        new("Baris bundle memuat skema, id, desa, dan profil", "The bundle line names schema, id, village and profile"),
        new(
            "Baris bundle belum lengkap atau memakai kata yang tidak dikenal pada isian ini. Isi skema, id, desa, dan profil (draft, submit, atau exchange).",
            "The bundle line lacks this member or uses a word that is not known. Give schema, id, village and profile (draft, submit or exchange)."));

    /// <summary>XCH-017.</summary>
    public static ReadingRule SchemaVersionIsKnown { get; } = new(
        "XCH-017",
        Severity.Error,
        new("Versi skema dikenal oleh pembaca", "The schema version is one the reader knows"),
        new(
            "Versi skema ini tidak dapat dibaca; yang dikenal ialah desmigratif/1.x. Catatan dalam bundel ini tidak dinilai. Perbarui perangkat lunak, atau minta pengirim memakai versi 1.",
            "This schema version cannot be read; desmigratif/1.x is known. The records of this bundle were not judged. Update the software, or ask the sender for version 1."));

    /// <summary>XCH-018.</summary>
    public static ReadingRule BundleIsClosed { get; } = new(
        "XCH-018",
        WarningInDraft,
        new("Bundel ditutup dengan baris end", "A bundle is closed by an end line"),
        new(
            "Bundel tidak ditutup dengan baris end; mungkin berkas terpotong. Kirim ulang berkas yang utuh.",
            "The bundle has no end line; the file may be cut off. Send the whole file again."));

    /// <summary>XCH-019.</summary>
    public static ReadingRule EndCountsRecords { get; } = new(
        "XCH-019",
        Severity.Error,
        new("Jumlah catatan sama dengan yang disebut pada baris end", "The end line counts the records of the bundle"),
        new(
            "Baris end menyebut {stated} catatan, tetapi ada {found} baris. Mungkin ada baris yang hilang atau terselip; kirim ulang berkas yang utuh.",
            "The end line says {stated} records but there are {found} lines. Lines may be lost or slipped in; send the whole file again."));

    /// <summary>XCH-020.</summary>
    public static ReadingRule HashMatches { get; } = new(
        "XCH-020",
        Severity.Error,
        new("Nilai hash SHA-256 pada baris end cocok dengan isi bundel", "The hash on the end line matches the bundle"),
        new(
            "Isi bundel berbeda dari yang ditulis pengirim: nilai hash tidak cocok. Jangan mengubah berkas setelah dibuat; mintalah pengirim mengirimnya kembali.",
            "The bundle differs from what the sender wrote: the hash does not match. Do not edit a file after it is made; ask for it again."));

    /// <summary>XCH-021.</summary>
    public static ReadingRule BundleIsNotTooLarge { get; } = new(
        "XCH-021",
        Severity.Error,
        new("Jumlah catatan dalam satu bundel tidak melebihi batas", "A bundle holds no more records than the limit"),
        new(
            "Bundel ini memuat lebih dari {maxRecords} catatan; selebihnya tidak dibaca. Bagilah menjadi beberapa bundel.",
            "This bundle holds more than {maxRecords} records; the rest was not read. Split it into several bundles."));

    /// <summary>Every rule, in published order.</summary>
    public static EquatableArray<ReadingRule> All { get; } =
    [
        LineIsOneObject,
        FileIsUtf8,
        LineIsNotTooLong,
        NestingIsNotTooDeep,
        MemberStandsOnce,
        MemberIsKnown,
        RequiredMemberIsPresent,
        ProfileMemberIsPresent,
        MemberHasItsJsonType,
        CodeIsKnown,
        IdFollowsPattern,
        DateIsInFixedForm,
        MoneyIsInFixedForm,
        NumberIsNotScientific,
        RecordStandsInBundle,
        BundleNamesItself,
        SchemaVersionIsKnown,
        BundleIsClosed,
        EndCountsRecords,
        HashMatches,
        BundleIsNotTooLarge,
    ];
}
