using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Cli;

/// <summary>What reports say, in both languages, and what is said when they cannot be written as asked.</summary>
internal static class ReportTexts
{
    public static readonly Wording Format = new(
        "Bentuk laporan: text, json, ndjson, html, sarif, atau junit. NAMA=BERKAS menulis ke berkas; dapat diulang untuk beberapa laporan sekaligus.",
        "Form of the report: text, json, ndjson, html, sarif or junit. NAME=FILE writes to a file; repeat it for several reports from one run.");

    public static readonly Wording OnlyOneToTheOutput = new(
        "Hanya satu laporan dapat ditulis ke keluaran standar. Tulis yang lain ke berkas, misalnya --format html=laporan.html.",
        "Only one report can go to the standard output. Write the others to files, such as --format html=report.html.");

    public static readonly Wording OutHasNothingToWrite = new(
        "--out tidak diperlukan: setiap --format sudah menyebut berkasnya. Hapus --out, atau tulis satu --format tanpa berkas.",
        "--out has nothing to write: every --format names its own file. Leave --out away, or give one --format without a file.");

    public static readonly Wording UnknownFormat = new(
        "Bentuk laporan pada --format tidak dikenal. Pilih salah satu: text, json, ndjson, html, sarif, junit; ke berkas dengan NAMA=BERKAS.",
        "--format names no form of report. Choose one of text, json, ndjson, html, sarif, junit; to a file with NAME=FILE.");

    public static readonly Wording OwnRules = new(
        "Tambahkan aturan daerah dari pustaka .NET (.dll) ini. Kode di dalamnya dijalankan; pakai hanya pustaka yang Anda percayai.",
        "Add the rules of one's own from this .NET assembly (.dll). Its code is run: name only one that you trust.");

    public static readonly Wording NoOwnRules = new(
        "Pustaka pada --own-rules tidak dapat dibaca, atau tidak memuat aturan publik tanpa argumen. Lihat samples/03-LocalRule.",
        "The assembly of --own-rules cannot be read, or holds no public rule without arguments. See samples/03-LocalRule.");

    public static readonly Wording OwnRuleTaken = new(
        "Kode aturan pada --own-rules sudah dipakai aturan nasional. Pilih awalan sendiri.",
        "A rule of --own-rules has an id that a national rule has already. Choose a prefix of your own.");

    /// <summary>A type of record that no version knows: what was written there may be personal.</summary>
    private static readonly Wording UnknownKind = new("(jenis tidak dikenal)", "(unknown code)");

    /// <summary>What something rests on, in one language.</summary>
    public static string Basis(EquatableArray<Citation> basis, Language language) => string.Join("; ", basis.Select(citation => citation.In(language)));

    /// <summary>What something rests on, in both.</summary>
    public static Wording Basis(EquatableArray<Citation> basis) => new(Basis(basis, Language.Indonesian), Basis(basis, Language.English));

    /// <summary>A record, named for a person.</summary>
    public static string Record(RecordType type, string? id, Language language) => $"{Kind(type).In(language)} {id}".TrimEnd();

    /// <summary>A record that a finding names, for a person.</summary>
    public static string Record(RecordName record, Language language) => Record(RecordType.List.Of(record.Type), record.Id, language);

    /// <summary>A record that a finding names, in both languages.</summary>
    public static Wording Record(RecordName record) => new(Record(record, Language.Indonesian), Record(record, Language.English));

    /// <summary>A type of record as it stands before an id: in English the word of the format.</summary>
    public static Wording Kind(RecordType type) => type.Label is { } label ? new(label.Indonesian.ToLowerInvariant(), type.Text) : UnknownKind;

    /// <summary>What a rule says, wherever it is declared.</summary>
    public static Wording Says(RuleId code, RuleBook book) =>
        book[code]?.Says ?? ReadingRules.All.FirstOrDefault(rule => rule.Id == code)?.Says ?? new(code.Text, code.Text);

    public static Wording OneFileTwice(string file) => new(
        $"Dua laporan menuju berkas yang sama: {file}. Beri nama yang berbeda.",
        $"Two reports go to the same file: {file}. Give them different names.");

    public static Wording NoFileNamed(string format) => new(
        $"Setelah --format {format}= tulis nama berkasnya.",
        $"After --format {format}= name the file.");

    public static Wording Of(Pillar pillar) => pillar switch
    {
        Pillar.People => new("Data penduduk", "People"),
        Pillar.MigrationServices => new("Layanan migrasi", "Migration services"),
        Pillar.ProductiveBusiness => new("Usaha produktif", "Productive business"),
        Pillar.CommunityParenting => new("Pengasuhan komunitas", "Community parenting"),
        Pillar.Cooperatives => new("Koperasi", "Cooperatives"),
        Pillar.Programme => new("Program dan data pribadi", "Programme and personal data"),
        Pillar.Registers => new("Register secara keseluruhan", "The register as a whole"),
        Pillar.Format => new("Format berkas", "File format"),
        _ => new("Aturan daerah", "Local rules"),
    };
}
