using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Plans;

/// <summary>What the tool says of a proposal, in both languages. Every page says that it is a proposal.</summary>
internal static class PlanTexts
{
    public static readonly Wording Assign = new(
        "Susun usulan pendamping bagi anak yang ditinggal bekerja: siapa dengan siapa, mengapa, dan apa yang dapat membantu. Keputusan tetap di tangan musyawarah dan keluarga.",
        "Propose companions for the children left behind: who with whom, why, and what would help. People decide.");

    public static readonly Wording Policy = new(
        "Berkas kebijakan (JSON); yang tidak disebut memakai nilai bawaan.",
        "Policy file (JSON); what it does not name has its default.");

    public static readonly Wording Pin = new(
        "Keputusan yang sudah diambil dalam musyawarah, ditulis anak=pengasuh, atau bundel/anak=pengasuh bila masukan memuat beberapa bundel; dapat diulang.",
        "A decision that people have taken, written child=caregiver, or bundle/child=caregiver where the input holds several bundles; repeatable.");

    public static readonly Wording Format = new(
        "Bentuk keluaran: text atau html untuk musyawarah desa, json satu usulan tiap baris.",
        "Form of the output: text or html for the village meeting, json one proposal a line.");

    public static readonly Wording Export = new(
        "Tulis model perhitungannya untuk program pemecah (solver) lain, satu berkas tiap tingkat, ke folder --out; usulan tidak dicetak.",
        "Write the instance for another solver, one file a level, into the folder of --out; no proposal is printed.");

    public static readonly Wording Names = new(
        "Cetak nama orang. Hanya untuk pemegang register; jangan dibagikan.",
        "Print people's names. Only for those who hold the register; do not pass it on.");

    public static readonly Wording PinForm = new(
        "Tulis keputusan sebagai anak=pengasuh atau bundel/anak=pengasuh, misalnya --pin c1=g2 atau --pin b-1/c1=g2.",
        "Write a decision as child=caregiver or bundle/child=caregiver, such as --pin c1=g2 or --pin b-1/c1=g2.");

    public static readonly Wording PinNeedsBundle = new(
        "Masukan memuat beberapa bundel, sedangkan pengenal hanya berlaku di dalam satu bundel. Tulis setiap keputusan sebagai "
        + "bundel/anak=pengasuh, misalnya --pin b-1/c1=g2.",
        "The input holds several bundles, and ids are unique inside one bundle only. Write each decision as bundle/child=caregiver, "
        + "such as --pin b-1/c1=g2.");

    public static readonly Wording PinBundleUnknown = new(
        "--pin: tidak ada bundel {0} dalam masukan; keputusan untuk bundel itu tidak dipakai.",
        "--pin: there is no bundle {0} in the input; the decisions for it are not applied.");

    public static readonly Wording ExportNeedsFolder = new(
        "Sebutkan folder tujuan dengan --out untuk --export.",
        "Name a folder with --out for --export.");

    public static readonly Wording NoDimacs = new(
        "DIMACS hanya dapat memuat perhitungan tanpa kakak beradik yang harus bersama, dan hanya sampai tingkat pertama yang belum terbukti. Pilih lp atau mps.",
        "DIMACS can hold only instances without siblings who stay together, and only up to the first level that is not proven. Choose lp or mps.");

    public static readonly Wording NamesInJson = new(
        "Usulan json hanya memuat pengenal; --names berlaku untuk text dan html.",
        "A json proposal holds ids only; --names is for text and html.");

    public static readonly Wording Title = new("Usulan pendampingan anak", "Proposal of companions for children");

    public static readonly Wording Nature = new(
        "Ini usulan, bukan keputusan. Musyawarah, orang tua atau wali, anak, dan pengasuh yang memutuskan. Pengasuhan oleh kerabat dipilih "
        + "keluarga; pengasuhan oleh orang tua asuh adalah wewenang dinas sosial.",
        "This is a proposal, not a decision. The meeting, parents or guardians, children and caregivers decide. Kin care is chosen by the "
        + "family; foster care belongs to the social office.");

    public static readonly Wording Summary = new(
        "{0} dari {1} anak mendapat usulan pendamping; {2} belum. {3} profil anak di luar cakupan usulan. Sisa tempat: {4}.",
        "{0} of {1} children have a proposed companion; {2} do not yet. {3} child profiles are not planned for. Free places: {4}.");

    public static readonly Wording NotAllProven = new(
        "Pencarian berakhir sebelum semua tingkat terbukti; usulan ini mungkin masih dapat lebih baik pada tingkat yang belum terbukti.",
        "The search ended before every level was proven; on the levels that are not, the proposal may still get better.");

    public static readonly Wording WhoWithWhom = new("Siapa dengan siapa", "Who with whom");

    public static readonly Wording Places = new("{0} dari {1} tempat", "{0} of {1} places");

    public static readonly Wording NoChildren = new("belum ada anak", "no children yet");

    public static readonly Wording Waiting = new("Belum ada usulan", "No companion yet");

    public static readonly Wording WouldHelp = new("Yang dapat membantu: ", "What would help: ");

    public static readonly Wording NothingHelps = new(
        "Dari perubahan yang dicoba pada masing-masing pengasuh, tidak ada yang mencukupi; carilah pengasuh baru.",
        "None of the changes tried at one caregiver is enough; look for new caregivers.");

    public static readonly Wording NotPlanned = new("Di luar cakupan usulan", "Not planned for");

    public static readonly Wording Hamlets = new("Gambaran desa per dusun", "The village by hamlet");

    public static readonly Wording Legend = new(
        "● anak dengan usulan   ○ anak yang menunggu   ◆ calon pendamping   · tempat kosong",
        "● child with a companion proposed   ○ child waiting   ◆ candidate   · free place");

    public static readonly Wording NoHamlet = new("(dusun tidak tercatat)", "(hamlet not recorded)");

    public static readonly Wording Workload = new("Beban pengasuh", "Workload of caregivers");

    public static readonly Wording Levels = new("Bagaimana usulan ini dipilih", "How this proposal was chosen");

    public static readonly Wording LevelsExplained = new(
        "Tingkat di atas selalu didahulukan; pada setiap tingkat makin kecil makin baik.",
        "A level further up always comes first; on each level less is better.");

    public static readonly Wording LevelColumn = new("Tingkat", "Level");

    public static readonly Wording ValueColumn = new("Nilai", "Value");

    public static readonly Wording ProofColumn = new("Kepastian", "Proof");

    public static readonly Wording HoldsNames = new(
        "Memuat nama anak. Simpan baik-baik dan jangan dibagikan di luar musyawarah.",
        "Holds names of children. Keep it safe and do not pass it on outside the meeting.");
}
