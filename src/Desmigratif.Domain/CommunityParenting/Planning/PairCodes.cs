using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>What the codes of a pair are called and whether they can be set aside.</summary>
public static class PairCodes
{
    private static readonly (string Word, Relaxability Relaxability, Wording Label)[] Table =
    [
        ("active-period", Planning.Relaxability.Never, new("Di luar masa tugas", "Outside the period of service")),
        ("caregiver-unwilling", Planning.Relaxability.Never, new("Pengasuh belum atau tidak bersedia", "Caregiver not willing")),
        ("child-refused", Planning.Relaxability.Never, new("Anak atau wali menolak", "Child or guardian refused")),
        ("conflict-of-interest", Planning.Relaxability.Never, new("Benturan kepentingan", "Conflict of interest")),
        ("distance", Planning.Relaxability.Freely, new("Jarak terlalu jauh", "Too far away")),
        ("group-too-big", Planning.Relaxability.ByAuthority, new("Kakak beradik melebihi daya tampung", "Sibling group too big")),
        ("language", Planning.Relaxability.Freely, new("Tidak ada bahasa yang sama", "No common language")),
        ("module-expired", Planning.Relaxability.ByAuthority, new("Modul pelatihan kedaluwarsa", "Training module expired")),
        ("module-missing", Planning.Relaxability.ByAuthority, new("Modul pelatihan belum diikuti", "Training module missing")),
        ("needs-not-covered", Planning.Relaxability.ByAuthority, new("Kesanggupan atas kebutuhan khusus belum ditanyakan", "Special needs not asked about")),
        ("profile-age", Planning.Relaxability.ByAuthority, new("Usia pengasuh di luar ketentuan", "Age outside the policy")),
        ("religion", Planning.Relaxability.ByAuthority, new("Agama berbeda untuk bimbingan kerohanian", "Other religion for spiritual guidance")),
        ("screening", Planning.Relaxability.Never, new("Pernyataan wajib belum ada", "Screening missing")),
        ("sex-policy", Planning.Relaxability.ByAuthority, new("Kebijakan perlindungan mensyaratkan jenis kelamin sama", "Safeguarding policy on sex")),
        ("slot", Planning.Relaxability.Freely, new("Waktu tidak cocok", "No common time")),
    ];

    /// <summary>Every code, in the order of the words.</summary>
    public static EquatableArray<PairCode> All { get; } = Enum.GetValues<PairCode>().ToEquatableArray();

    /// <summary>The code as it is written, such as <c>needs-not-covered</c>.</summary>
    /// <param name="code">The code.</param>
    public static string Word(this PairCode code) => Table[(int)code - 1].Word;

    /// <summary>Whether people may set the rule aside.</summary>
    /// <param name="code">The code.</param>
    public static Relaxability Relaxability(this PairCode code) => Table[(int)code - 1].Relaxability;

    /// <summary>What people call it.</summary>
    /// <param name="code">The code.</param>
    public static Wording Label(this PairCode code) => Table[(int)code - 1].Label;
}
