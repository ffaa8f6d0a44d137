using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Reports.Html;

/// <summary>What only the page says, in both languages.</summary>
internal static class HtmlTexts
{
    public static readonly Wording SkipToList = new("Langsung ke rincian", "Skip to the details");

    public static readonly Wording AsOf = new("Hari penilaian", "Assessment day");

    public static readonly Wording Today = new("hari ini menurut zona waktu desa", "today in each village's time zone");

    public static readonly Wording Overview = new("Ringkasan", "Overview");

    public static readonly Wording ByPillar = new("Temuan menurut pilar", "Findings by pillar");

    public static readonly Wording Pillar = new("Pilar", "Pillar");

    public static readonly Wording Papers = new("Kesiapan dokumen berkas penempatan", "How papers of open placement files stand");

    public static readonly Wording Paper = new("Dokumen", "Paper");

    public static readonly Wording NoPapers = new(
        "Tidak ada berkas penempatan yang terbuka, sehingga tidak ada dokumen yang dinilai.",
        "There is no open placement file, so no paper was looked at.");

    public static readonly Wording Completeness = new("Kelengkapan", "Completeness");

    public static readonly Wording Decisions = new("Keputusan", "Decisions");

    public static readonly Wording Findings = new("Temuan", "Findings");

    public static readonly Wording Filter = new("Saring", "Filter");

    public static readonly Wording ByCode = new("Menurut kode aturan", "By rule");

    public static readonly Wording ByRecord = new("Menurut catatan (jenis, id, atau desa)", "By record (type, id or bundle)");

    public static readonly Wording AllCodes = new("Semua kode", "All rules");

    public static readonly Wording ShowAll = new("Tampilkan semua", "Show all");

    public static readonly Wording RowsShown = new("baris ditampilkan", "rows shown");

    public static readonly Wording Rests = new("Dasar", "Basis");

    public static readonly Wording Line = new("baris", "line");

    public static readonly Wording WholeRecord = new("seluruh catatan", "the record as a whole");

    public static readonly Wording Privacy = new(
        "Laporan ini tidak memuat nama, NIK, nomor telepon, atau alamat. Catatan dikenali dari id dan barisnya dalam berkas.",
        "This report holds no name, identity number, telephone number or address. Records are named by their id and line in the file.");

    public static readonly Wording RuleBook = new("Buku aturan", "Rule book");

    public static readonly Wording Incomplete = new(
        "Laporan ini belum lengkap: pembacaan terhenti atau ada berkas yang tidak dapat dibaca.",
        "This report is incomplete: reading was stopped, or an input could not be read.");

    public static readonly Wording Fewer = new(
        "Agar laporan tetap ringan, tidak semua baris ditampilkan; jumlahnya tetap tepat. Daftar lengkap: --format ndjson.",
        "Not every row is shown, to keep this report light; the counts are exact. For all of them: --format ndjson.");
}
