using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Explaining;

/// <summary>What is said where rules are listed, explained and compared, in both languages.</summary>
internal static class RuleTexts
{
    public static readonly Wording Rules = new(
        "Daftar aturan, penjelasan satu aturan, dan apa yang berubah bila hukumnya berubah.",
        "List the rules, explain one, and show what changes when the law changes.");

    public static readonly Wording Code = new("Kode aturan, misalnya PLC-001. Tanpa kode: daftar aturan.", "The id of a rule, such as PLC-001. Without it: the list.");

    public static readonly Wording ByPillar = new("Hanya aturan dari pilar ini.", "Only rules of this pillar.");

    public static readonly Wording ByInstrument = new("Hanya aturan yang berdasar pada peraturan ini, misalnya \"UU 18/2017\".", "Only rules that rest on this instrument, such as \"UU 18/2017\".");

    public static readonly Wording BySeverity = new("Hanya aturan dengan tingkat ini.", "Only rules of this severity.");

    public static readonly Wording Format = new("Bentuk keluaran: text, json, atau markdown.", "Form of the output: text, json or markdown.");

    public static readonly Wording Diff = new("Tunjukkan aturan, parameter, dan dokumen yang berbeda antara dua hari.", "Show the rules, parameters and papers that differ between two days.");

    public static readonly Wording Impact = new(
        "Tunjukkan keputusan dalam register yang berubah antara dua hari, masing-masing menurut hukum yang berlaku pada hari itu.",
        "Show the decisions of a register that turn between two days, on each by the law of that day.");

    public static readonly Wording From = new("Hari pertama, TTTT-BB-HH.", "The first day, YYYY-MM-DD.");

    public static readonly Wording To = new("Hari kedua, TTTT-BB-HH.", "The second day, YYYY-MM-DD.");

    public static readonly Wording NoDay = new("Tanggal pada --from dan --to ditulis TTTT-BB-HH, misalnya 2026-11-21.", "Write the days of --from and --to as YYYY-MM-DD, such as 2026-11-21.");

    public static readonly Wording Comparison = new("Perbandingan hukum", "The law compared");

    public static readonly Wording NoInstrument = new(
        "Tidak ada aturan yang berdasar pada peraturan itu. Lihat nama peraturan pada: desmigratif rules",
        "No rule rests on that instrument. See the names of instruments in: desmigratif rules");

    public static readonly Wording FilterAndCode = new(
        "Kode aturan tidak dipakai bersama --pillar, --instrument, atau --severity.",
        "An id does not go together with --pillar, --instrument or --severity.");

    public static readonly Wording MarkdownNeedsCode = new("--format markdown memerlukan satu kode aturan.", "--format markdown needs the id of one rule.");

    public static readonly Wording OfPlanner = new(
        "Kode PIN dan PLAN berasal dari penyusunan usulan pendamping (desmigratif assign), bukan dari buku aturan. Artinya dijelaskan dalam docs/OUTPUT.md.",
        "PIN and PLAN are codes of the caregiver planner (desmigratif assign) and no rules of the book. docs/OUTPUT.md says what they mean.");

    public static readonly Wording Pillar = new("Pilar", "Pillar");

    public static readonly Wording Confidence = new("Kepastian teks", "Confidence");

    public static readonly Wording Steps = new("Berlaku", "In force");

    public static readonly Wording Always = new("setiap hari yang dimodelkan", "every modelled day");

    public static readonly Wording Since = new("sejak", "since");

    public static readonly Wording NoMore = new("tidak berlaku lagi", "no longer in force");

    public static readonly Wording Sources = new("Peraturan dan sumbernya", "Instruments and sources");

    public static readonly Wording Reviewed = new("diperiksa", "reviewed");

    public static readonly Wording Parameters = new("Parameter", "Parameters");

    public static readonly Wording HowToFix = new("Bila tidak terpenuhi", "When it is not met");

    public static readonly Wording Paper = new("Dokumen", "Paper");

    public static readonly Wording Together = new("Bersama dengan", "Together with");

    public static readonly Wording Accepted = new("Diterima", "Accepted");

    public static readonly Wording Refused = new("Tidak diterima", "Refused");

    public static readonly Wording Example = new("Contoh (semua orang rekaan)", "Example (everybody is invented)");

    public static readonly Wording ExampleInKit = new(
        "Contoh untuk aturan format ada dalam berkas uji kesesuaian, schema/v1/conformance.",
        "Examples of the rules of the format stand in the conformance kit, schema/v1/conformance.");

    public static readonly Wording PointsTo = new("temuan menunjuk ke", "the finding points to");

    public static readonly Wording AsOf = new("hari penilaian", "assessment day");

    public static readonly Wording WithSetting = new("dengan nilai yang ditetapkan daerah", "with values set locally");

    public static readonly Wording Begins = new("mulai berlaku", "begins to apply");

    public static readonly Wording Ends = new("berakhir", "ends");

    public static readonly Wording OtherBasis = new("dasar berubah", "rests on something else");

    public static readonly Wording AskedFor = new("dokumen mulai diminta", "paper is asked for from then");

    public static readonly Wording NotAskedFor = new("dokumen tidak diminta lagi", "paper is no longer asked for");

    public static readonly Wording NoDifference = new("Tidak ada yang berbeda antara kedua hari itu.", "Nothing differs between the two days.");

    public static readonly Wording NoFlip = new("Tidak ada keputusan yang berubah antara kedua hari itu.", "No decision turns between the two days.");

    public static readonly Wording Compared = new("berkas dibandingkan", "files compared");

    public static readonly Wording Turned = new("keputusan berubah", "decisions turned");

    public static Wording Unknown(string nearest) => new(
        $"Tidak ada aturan dengan kode itu. Yang paling mirip: {nearest}. Daftar lengkap: desmigratif rules",
        $"There is no rule with that id. The nearest: {nearest}. The whole list: desmigratif rules");
}
