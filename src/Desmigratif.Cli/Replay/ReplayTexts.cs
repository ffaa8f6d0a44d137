using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Replay;

/// <summary>What a replay says, in both languages.</summary>
internal static class ReplayTexts
{
    public static readonly Wording Replay = new(
        "Buat ulang keputusan dalam berkas ini (hasil assess) dan buktikan bahwa setiap bitnya sama, atau tunjukkan bedanya.",
        "Make the decisions of this file (as assess writes them) again and prove every bit, or say what differs.");

    public static readonly Wording DayStandsInTheDecision = new(
        "--as-of tidak dipakai bersama --replay: hari penilaian sudah tertulis dalam keputusan.",
        "--as-of does not go together with --replay: the day stands in each decision.");

    public static readonly Wording OnlyTextOrLines = new("Dengan --replay pilih --format text atau ndjson.", "With --replay choose --format text or ndjson.");

    public static readonly Wording Nameless = new("Sebutkan berkas keputusan pada --replay.", "Name the file of decisions after --replay.");

    public static readonly Wording CannotRead = new("berkas keputusan tidak dapat dibaca. Periksa nama dan izinnya.", "the file of decisions cannot be read. Check its name and permissions.");

    public static readonly Wording NoDecision = new(
        "berkas ini tidak berisi keputusan. Pilih berkas hasil assess --format ndjson atau json.",
        "this file holds no decision. Choose one that assess --format ndjson or json wrote.");

    public static readonly Wording Title = new("Pembuktian ulang keputusan", "Decisions made again");

    public static readonly Wording Proven = new("terbukti sama", "proven");

    public static readonly Wording Differs = new("berbeda", "differs");

    public static readonly Wording NoSuchFile = new(
        "Register ini tidak memuat berkas penempatan terbuka dari keputusan tersebut pada hari itu. Pakai register yang sama seperti saat keputusan dibuat.",
        "This register holds no open placement file of that decision on that day. Use the register from which it was made.");

    public static readonly Wording OtherNext = new("Langkah berikutnya tidak sama.", "The next steps are not the same.");

    public static readonly Wording OtherForm = new("Penulisan keputusan ini tidak sama, meskipun isinya serupa.", "The decision is not written in the same way, though it says the like.");

    public static Wording Place(int place) => new($"keputusan ke-{place}", $"decision {place}");

    public static Wording OtherRuleBook(string here) => new(
        $"Keputusan ini dibuat dengan buku aturan lain. Buku aturan di sini: {here}. Pakai versi program, nilai daerah, dan kebijakan tingkat yang sama.",
        $"This decision was made by another rule book. The one here: {here}. Use the same version of the program, local values and severity policy.");

    public static Wording OtherOutcome(Wording then, Wording now) => new(
        $"Keputusan: {then.Indonesian} → {now.Indonesian}",
        $"Decision: {then.English} → {now.English}");

    public static Wording Changed(Wording what, Wording then, Wording now) => new(
        $"{what.Indonesian}: {then.Indonesian} → {now.Indonesian}",
        $"{what.English}: {then.English} → {now.English}");

    public static Wording OnlyNow(Wording what) => new($"{what.Indonesian}: hanya ada sekarang", $"{what.English}: only now");

    public static Wording OnlyThen(Wording what) => new($"{what.Indonesian}: hanya ada dalam keputusan lama", $"{what.English}: only in the recorded decision");

    public static Wording OtherReasons(Wording what) => new($"{what.Indonesian}: dasar atau fakta yang kurang tidak sama", $"{what.English}: articles or missing facts are not the same");
}
