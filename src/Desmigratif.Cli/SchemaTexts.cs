using Desmigratif.Cli.Schemas;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli;

/// <summary>Everything the tool says of schemas, in both languages.</summary>
internal static class SchemaTexts
{
    /// <summary>The major version that this tool knows.</summary>
    public const int KnownMajor = 1;

    public static readonly Wording Schema = new("Skema format pertukaran: tulis ke folder, atau bandingkan dua versi.", "The schema of the interchange format: write it out, or compare two versions.");

    public static readonly Wording Export = new(
        "Tulis skema, daftar kode, dan berkas uji kesesuaian ke folder, beserta satu berkas zip.",
        "Write the schema, the code lists and the conformance vectors into a folder, and one zip of them.");

    public static readonly Wording ExportFolder = new("Folder tujuan; dibuat bila belum ada.", "The folder to write to; made if it is not there.");

    public static readonly Wording Diff = new(
        "Tunjukkan apa yang menjadi lebih ketat, lebih longgar, dan baru; kode keluar 1 bila nomor versinya kurang tinggi.",
        "Show what became stricter, looser and new; exit code 1 when the version number is not raised enough.");

    public static readonly Wording DiffOld = new("Skema atau daftar kode yang lama: berkas atau folder.", "The older schema or code list: a file or a folder.");

    public static readonly Wording DiffNew = new("Yang baru: berkas atau folder.", "The newer one: a file or a folder.");

    public static readonly Wording Exported = new("{0} berkas skema versi {1} ditulis ke {2}.", "Wrote {0} files of schema version {1} to {2}.");

    public static readonly Wording NoSchema = new(
        "bukan berkas skema Desmigratif. Pilih berkas .schema.json, daftar kode .json, atau folder hasil schema export.",
        "this is no Desmigratif schema. Choose a .schema.json file, a code list .json or a folder that schema export wrote.");

    public static readonly Wording NoVersion = new(
        "$id tidak menyebut versi skema Desmigratif (urn:desmigratif:schema:1.0.0:nama).",
        "its $id names no version of the Desmigratif schema (urn:desmigratif:schema:1.0.0:name).");

    public static readonly Wording NoCodeList = new(
        "daftar kode ini rusak: harus memuat open (true atau false) dan codes, masing-masing dengan code.",
        "this code list is broken: it needs open (true or false) and codes, each with a code.");

    public static readonly Wording EmptyFolder = new(
        "folder ini tidak memuat skema. Pilih folder hasil schema export.",
        "this folder holds no schema. Choose a folder that schema export wrote.");

    public static readonly Wording DifferentThings = new(
        "kedua berkas ini bukan skema atau daftar kode yang sama. Bandingkan berkas dengan nama yang sama.",
        "these two files are not the same schema or code list. Compare files of the same name.");

    public static readonly Wording NewerThanTool = new(
        "Catatan: versi {0} lebih baru daripada yang dikenal program ini ({1}). Perbandingan tetap dibuat; perbarui program bila ada yang tidak jelas.",
        "Note: version {0} is newer than this program knows ({1}). It is compared all the same; update the program if anything is unclear.");

    public static readonly Wording Title = new("Perbandingan skema {0} dengan {1}", "Schema {0} compared with {1}");

    public static readonly Wording NoChange = new("Tidak ada perubahan.", "Nothing changed.");

    public static readonly Wording VersionFits = new("Nomor versi sesuai: perubahan ini memerlukan sekurang-kurangnya {0}.", "The version number fits: these changes need at least {0}.");

    public static readonly Wording VersionTooLow = new(
        "Nomor versi kurang tinggi: perubahan ini memerlukan sekurang-kurangnya {0}, tertulis {1}. Naikkan versinya, atau batalkan yang lebih ketat.",
        "The version number is too low: these changes need at least {0}, it says {1}. Raise it, or take back what became stricter.");

    public static readonly Wording NowRequired = new("kini wajib", "is now required");

    public static readonly Wording NoLongerRequired = new("tidak lagi wajib", "is no longer required");

    public static readonly Wording MemberRemoved = new("isian dihapus", "member removed");

    public static readonly Wording MemberAdded = new("isian baru", "new member");

    public static readonly Wording TypeRemoved = new("jenis catatan dihapus", "type of record removed");

    public static readonly Wording TypeAdded = new("jenis catatan baru", "new type of record");

    public static readonly Wording FileRemoved = new("berkas dihapus", "file removed");

    public static readonly Wording FileAdded = new("berkas baru", "new file");

    public static readonly Wording FewerForms = new("menerima lebih sedikit bentuk nilai", "accepts fewer forms of value");

    public static readonly Wording MoreForms = new("menerima lebih banyak bentuk nilai", "accepts more forms of value");

    public static readonly Wording NowForbidden = new("kini tidak diterima", "is no longer accepted");

    public static readonly Wording NowAllowed = new("kini diterima", "is now accepted");

    public static readonly Wording ValuesListed = new("kini hanya nilai tertentu yang diterima", "now takes listed values only");

    public static readonly Wording ValuesNotListed = new("kini menerima nilai apa pun", "now takes any value");

    public static readonly Wording ListOpened = new("daftar kini terbuka", "the list is now open");

    public static readonly Wording ListClosed = new("daftar kini tertutup", "the list is now closed");

    public static readonly Wording CodeRemoved = new(
        "kode dihapus; kode yang sudah terbit tidak boleh hilang, beri validTo dan replacedBy",
        "code removed; a released code must stay, give it validTo and replacedBy");

    public static readonly Wording CodeAdded = new("kode baru", "new code");

    public static readonly Wording CodeRetired = new("masa berlaku atau penggantinya berubah", "its last day or its successor changed");

    public static readonly Wording Reworded = new("redaksi atau keterangan berubah", "wording or annotation changed");

    public static Wording UnknownVersion(SchemaVersion version) => new(
        $"versi skema {version} tidak dikenal program ini; yang dikenal ialah {KnownMajor}.x. Perbarui program ini.",
        $"schema version {version} is not known to this program, which knows {KnownMajor}.x. Update the program.");

    public static Wording CodeTwice(string code) => new($"daftar kode ini memuat kode {code} dua kali.", $"this code list holds the code {code} twice.");

    public static Wording ReplacedByNobody(string code) => new(
        $"daftar kode ini menyebut pengganti {code} yang tidak ada di dalamnya.",
        $"this code list names a successor {code} that it does not hold.");

    public static Wording ValuesRemoved(IEnumerable<string> values) =>
        new($"tidak lagi menerima {string.Join(", ", values)}", $"no longer accepts {string.Join(", ", values)}");

    public static Wording ValuesAdded(IEnumerable<string> values) =>
        new($"kini juga menerima {string.Join(", ", values)}", $"now also accepts {string.Join(", ", values)}");

    public static Wording BoundMoved(string keyword) => new($"batas {keyword} berubah", $"the bound {keyword} changed");

    public static Wording KeywordChanged(string keyword) => new($"aturan {keyword} berubah", $"the rule {keyword} changed");

    public static Wording Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Stricter => new("Lebih ketat", "Stricter"),
        ChangeKind.Looser => new("Lebih longgar", "Looser"),
        ChangeKind.New => new("Baru", "New"),
        _ => new("Redaksi", "Wording"),
    };
}
