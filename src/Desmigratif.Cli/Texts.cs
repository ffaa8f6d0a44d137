using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli;

/// <summary>Everything the tool says of itself, in both languages.</summary>
internal static class Texts
{
    public static readonly Wording Tool = new(
        "Memeriksa register desa migran produktif, menilai keberangkatan, menyusun usulan pendamping anak, menjelaskan aturan beserta dasar hukumnya, dan membuat register contoh.",
        "Checks registers of productive migrant villages, assesses departures, proposes companions for children, explains the rules and the law behind them, and makes synthetic registers.");

    public static readonly Wording Check = new("Periksa apakah setiap catatan benar.", "Check whether every record is right.");

    public static readonly Wording Assess = new(
        "Nilai siapa yang dapat ditempatkan, menurut pasal mana, dan dokumen apa yang belum ada.",
        "Assess who may be placed, by which article, and which papers are missing.");

    public static readonly Wording Demo = new(
        "Tulis register contoh dengan orang-orang rekaan, beserta daftar kesalahan yang sengaja ditanam.",
        "Write a synthetic register of invented people, and the list of the faults planted in it.");

    public static readonly Wording Inputs = new("Berkas register, folder, atau - untuk masukan standar.", "Register files, folders, or - for the standard input.");

    public static readonly Wording NoSuchOption = new(
        "Opsi {0} tidak dikenal. Berkas yang namanya diawali tanda hubung ditulis ./{0}.",
        "There is no option {0}. A file whose name begins with a hyphen is written ./{0}.");

    public static readonly Wording StandardInputTwice = new(
        "Masukan standar (-) hanya dapat dibaca satu kali.",
        "The standard input (-) can be read only once.");

    public static readonly Wording AsOf = new(
        "Hari penilaian, TTTT-BB-HH. Bila tidak diisi: hari ini menurut zona waktu desa.",
        "The assessment day, YYYY-MM-DD. Without it: today in the village's time zone.");

    public static readonly Wording Help = new("Tampilkan petunjuk ini.", "Show this help.");

    public static readonly Wording Version = new("Tampilkan versi program.", "Show the version of the program.");

    public static readonly Wording Lang = new("Bahasa: id atau en.", "Language: id or en.");

    public static readonly Wording Out = new("Tulis keluaran ke berkas ini.", "Write the output to this file.");

    public static readonly Wording FailOn = new(
        "Tingkat terendah yang membuat kode keluar 1; never berarti tidak pernah.",
        "The lowest severity that makes the exit code 1; never means none does.");

    public static readonly Wording MaxSamples = new(
        "Banyaknya temuan per kode yang ditampilkan utuh, begitu pula keputusan per hasil; jumlahnya selalu dihitung tepat. Bentuk ndjson memuat semuanya.",
        "How many findings of a code are shown in full, and how many decisions of an outcome; counts are always exact. The form ndjson holds all.");

    public static readonly Wording LocalParameters = new(
        "Berkas JSON berisi nilai yang ditetapkan desa, kabupaten, atau provinsi (skema local-parameters).",
        "A JSON file with what the village, regency or province has set (schema local-parameters).");

    public static readonly Wording SeverityPolicy = new(
        "Berkas JSON berisi tingkat temuan yang ditetapkan sendiri untuk aturan tertentu (skema severity-policy).",
        "A JSON file with the severities set for single rules (schema severity-policy).");

    public static readonly Wording LegalDuty = new(
        "Kewajiban hukum yang menjadi dasar penyerahan ini; sebagai ganti persetujuan atas data anak (PDP-001).",
        "The legal duty on which this hand-over rests, in place of consent for data of children (PDP-001).");

    public static readonly Wording NoSuchRule = new(
        "tidak ada aturan dengan kode ini. Periksa kodenya pada daftar aturan.",
        "there is no rule of this code. Look the code up in the list of rules.");

    public static readonly Wording RuleOfFormat = new(
        "aturan ini milik format pertukaran, yang berlaku sama bagi semua sistem; tingkatnya tidak dapat diubah. Pakai --profile untuk menilai lebih longgar.",
        "this rule belongs to the exchange format, which is the same for every system; its severity cannot be changed. Use --profile to judge less strictly.");

    public static readonly Wording MayNotBlock = new(
        "aturan ini tidak dapat menghalangi, karena tidak berdasarkan undang-undang yang naskahnya telah dibaca. Pilih tingkat lain.",
        "this rule cannot block, for it does not rest on a statute whose text was read. Choose another severity.");

    public static readonly Wording CannotReadSettings = new(
        "berkas ini tidak ditemukan atau tidak dapat dibaca. Periksa nama dan izin aksesnya.",
        "there is no such file, or it cannot be read. Check its name and permissions.");

    public static readonly Wording NoLegalDuty = new(
        "Setelah --legal-duty tuliskan kewajiban hukumnya, misalnya \"UU 18/2017 Pasal 42\".",
        "After --legal-duty name the legal duty, such as \"UU 18/2017 Art. 42\".");

    public static readonly Wording People = new("Banyaknya orang seluruhnya.", "How many people in all.");

    public static readonly Wording VillageCount = new("Banyaknya desa; satu bundel untuk tiap desa.", "How many villages; one bundle each.");

    public static readonly Wording Seed = new("Angka awal acak: angka yang sama memberi berkas yang sama.", "The seed: the same seed gives the same bytes.");

    public static readonly Wording DemoOut = new(
        "Berkas register yang ditulis; daftar kesalahannya ditulis di sampingnya (.faults.ndjson).",
        "The register file to write; the list of faults goes beside it (.faults.ndjson).");

    public static readonly Wording NoNumber = new("--people, --villages, dan --seed memerlukan bilangan bulat.", "--people, --villages and --seed take whole numbers.");

    public static readonly Wording PeopleAndVillages = new(
        "Jumlah desa 1 sampai 1.200, dan tiap desa berisi 1 sampai 100.000 orang.",
        "Ask for 1 to 1,200 villages with 1 to 100,000 people in each.");

    public static readonly Wording DemoWritten = new("Register ditulis ke {0}, daftar kesalahan ke {1}.", "Wrote the register to {0} and its faults to {1}.");

    public static readonly Wording NotNegative = new("--max-samples memerlukan bilangan bulat nol atau lebih.", "--max-samples takes a whole number of zero or more.");

    public static readonly Wording NoDay = new("Tanggal pada --as-of ditulis TTTT-BB-HH, misalnya 2026-11-21.", "Write the day of --as-of as YYYY-MM-DD, such as 2026-11-21.");

    public static readonly Wording DayTooEarly = new(
        "Hukum yang dimodelkan mulai berlaku 2004-10-18. Pilih hari penilaian pada atau sesudah tanggal itu.",
        "The law is modelled from 2004-10-18 on. Choose an assessment day on or after that date.");

    public static readonly Wording WrongUsage = new("Perintah tidak dapat dipahami:", "The command line cannot be understood:");

    public static readonly Wording SeeHelp = new("Lihat petunjuk: desmigratif --help", "For help: desmigratif --help");

    public static readonly Wording Stopped = new("Dihentikan; hasilnya belum lengkap.", "Stopped; the result is incomplete.");

    public static readonly Wording InternalError = new(
        "Terjadi kesalahan pada program ini ({0}), bukan pada data Anda. Mohon laporkan kepada pengelola proyek tanpa menyertakan data pribadi.",
        "This program has a fault ({0}); your data is not to blame. Please report it to the project, without any personal data.");

    public static readonly Wording NoSuchFile = new("berkas atau folder tidak ditemukan. Periksa nama dan tempatnya.", "no such file or folder. Check its name and place.");

    public static readonly Wording EmptyFolder = new(
        "folder ini tidak memuat berkas .ndjson atau .jsonl. Pilih folder yang berisi register.",
        "this folder holds no .ndjson or .jsonl file. Choose the folder with the registers.");

    public static readonly Wording EmptyFile = new("berkas kosong. Ekspor ulang register dari sistem asalnya.", "the file is empty. Export the register again.");

    public static readonly Wording NoRecords = new(
        "tidak ada satu baris pun yang merupakan catatan register. Periksa apakah ini berkas yang benar (NDJSON, bukan Excel atau CSV).",
        "not one line is a register record. Check that this is the right file (NDJSON, not Excel or CSV).");

    public static readonly Wording CannotRead = new("berkas tidak dapat dibaca. Periksa izin aksesnya.", "the file cannot be read. Check its permissions.");

    public static readonly Wording CannotWrite = new(
        "Berkas keluaran tidak dapat ditulis. Periksa folder dan izin aksesnya.",
        "The output file cannot be written. Check its folder and permissions.");

    public static readonly Wording WouldReplaceInput = new(
        "Keluaran akan menimpa berkas yang dibaca oleh perintah ini, atau berkas yang ukuran dan waktunya sama dengan berkas itu. Pilih nama berkas lain.",
        "The output would replace a file that this command reads, or one with the same size and times. Choose another file.");

    public static readonly Wording CannotFinishWriting = new(
        "Berkas keluaran tidak dapat ditulis sampai selesai; isinya belum lengkap. Periksa sisa ruang penyimpanan, lalu ulangi.",
        "The output file could not be written to its end; it is incomplete. Check the free space on the disk, then try again.");

    public static readonly Wording ProblemsOfReading = new(
        "{0}: {1} kesalahan pembacaan; rinciannya dengan `desmigratif check`.",
        "{0}: {1} errors of reading; `desmigratif check` tells which.");

    public static readonly Wording Reading = new("Membaca", "Reading");

    public static readonly Wording CheckTitle = new("Pemeriksaan register", "Register check");

    public static readonly Wording AssessmentTitle = new("Penilaian keberangkatan", "Departure assessment");

    public static readonly Wording InputsTitle = new("Berkas masukan", "Inputs");

    public static readonly Wording Today = new("hari ini", "today");

    public static readonly Wording Villages = new("desa", "villages");

    public static readonly Wording Records = new("catatan", "records");

    public static readonly Wording Persons = new("orang", "people");

    public static readonly Wording Migrations = new("perjalanan migrasi", "migrations");

    public static readonly Wording Children = new("profil anak", "child profiles");

    public static readonly Wording SeverityColumn = new("Tingkat", "Severity");

    public static readonly Wording CountColumn = new("Jumlah", "Count");

    public static readonly Wording MeaningColumn = new("Arti", "Meaning");

    public static readonly Wording OutcomeColumn = new("Keputusan", "Decision");

    public static readonly Wording NothingFound = new("Tidak ada temuan.", "Nothing was found.");

    public static readonly Wording NoOpenFile = new("Tidak ada berkas penempatan yang terbuka.", "There is no open placement file.");

    public static readonly Wording Incomplete = new("Hasil ini belum lengkap.", "This result is incomplete.");

    public static readonly Wording MetFrom = new("terpenuhi mulai", "met from");

    public static readonly Wording Next = new("Langkah berikutnya", "Next");

    public static string Shown(long shown, long of, Language language) =>
        new Wording($"… ditampilkan {Numbers.Of(shown, language)} dari {Numbers.Of(of, language)}", $"… {Numbers.Of(shown, language)} of {Numbers.Of(of, language)} shown").In(language);

    public static Wording Of(Severity severity) => severity switch
    {
        Severity.Blocking => new("menghalangi", "blocking"),
        Severity.Error => new("kesalahan", "error"),
        Severity.Warning => new("perlu diperiksa", "warning"),
        Severity.Referral => new("rujukan", "referral"),
        _ => new("informasi", "info"),
    };

    public static Wording MeaningOf(Severity severity) => severity switch
    {
        Severity.Blocking => new("undang-undang melarang proses dilanjutkan", "a statute forbids to go on"),
        Severity.Error => new("catatan ini salah dan perlu diperbaiki", "the record is wrong and needs mending"),
        Severity.Warning => new("petugas perlu memeriksa", "a person must look"),
        Severity.Referral => new("teruskan kepada instansi yang berwenang", "hand over to the competent office"),
        _ => new("untuk diketahui", "good to know"),
    };

    public static Wording Of(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => new("dapat ditempatkan", "eligible"),
        Outcome.NotEligible => new("belum dapat ditempatkan", "not eligible"),
        _ => new("belum dapat ditentukan", "undetermined"),
    };

    public static Wording Of(VerdictKind verdict) => verdict switch
    {
        VerdictKind.Met => new("terpenuhi", "met"),
        VerdictKind.NotMet => new("tidak terpenuhi", "not met"),
        VerdictKind.Unknown => new("belum diketahui", "unknown"),
        _ => new("tidak berlaku", "not applicable"),
    };

    public static Wording Of(PaperState state) => state switch
    {
        PaperState.Held => new("ada", "held"),
        PaperState.Missing => new("belum ada", "missing"),
        PaperState.Expired => new("sudah tidak berlaku", "expired"),
        PaperState.ExpiresTooEarly => new("berakhir sebelum keberangkatan", "expires before departure"),
        PaperState.NotRequired => new("tidak diminta", "not required"),
        _ => new("belum diketahui", "unknown"),
    };
}
