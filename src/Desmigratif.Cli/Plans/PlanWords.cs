using System.Globalization;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Cli.Plans;

/// <summary>Reasons, changes and levels of a proposal as sentences for a meeting.</summary>
internal sealed class PlanWords(Language language, PlanNames names)
{
    private const int MostPlaces = 1000;

    public string Of(PlacementReason reason) => reason switch
    {
        SiblingsReason own => Say("bersama kakak-adiknya: ", "together with its siblings: ") + Join(own.Children.Select(names.Child)),
        CurrentCaregiverReason => Say("tetap dengan pendampingnya sekarang", "stays with the present companion"),
        MovedReason own => Say("pindah dari ", "moves from ") + names.Caregiver(own.From),
        CurrentNotValidReason own => Say("pendamping sekarang tidak dapat lanjut (", "the present companion cannot go on (") + Codes(own.Codes) + ")",
        PinnedReason own => Say("sudah diputuskan dalam musyawarah", "decided by people")
            + (own.Breaks.IsEmpty ? "" : Say(", dengan mengesampingkan: ", ", setting aside: ") + Codes(own.Breaks)),
        CareOrderReason own => own.Class switch
        {
            0 => Say("kerabat dekat", "close kin"),
            1 => Say("satu dusun", "same hamlet"),
            _ => Say("satu desa", "same village"),
        },
        CounsellingReason own => own.Covered ? Say("konseling tersedia", "counselling offered") : Say("konseling belum tersedia", "counselling not offered"),
        ActivitiesReason own => ActivitiesOf(own),
        DistanceReason own => string.Create(CultureInfo.InvariantCulture, $"{own.Metres} m"),
        DistanceUnknownReason => Say("jarak belum diketahui", "distance not known"),
        HomeLanguageReason own => own.Shared ? Say("bahasa rumah yang sama", "same language at home") : Say("lain bahasa rumah", "another language at home"),
        FullReason own => Say($"{own.Caregivers} pengasuh lain sudah penuh", $"{own.Caregivers} other caregivers are full"),
        RunnerUpReason own => Say(
            $"dengan {names.Caregiver(own.Caregiver)} akan lebih buruk pada: {Level(own.Level)}",
            $"with {names.Caregiver(own.Caregiver)} it would be worse in: {Level(own.Level)}"),
        _ => reason.Code,
    };

    /// <summary>Why a child has no companion.</summary>
    public string Of(UnplacedDetails details) => details switch
    {
        NoEligibleCaregiver own => Say(
            $"tidak satu pun dari {own.Candidates} calon pendamping memenuhi syarat",
            $"none of the {own.Candidates} candidates is eligible")
            + (own.Rejected.IsEmpty ? "" : ": " + Join(own.Rejected.Select(set => $"{set.Count}× {Codes(set.Codes)}"), "; ")),
        PlacesExhausted own => Say(
            $"{own.Demand} anak hanya dapat didampingi oleh {Join(own.Caregivers.Select(names.Caregiver))}, yang mempunyai {own.Capacity} tempat",
            $"{own.Demand} children can only go to {Join(own.Caregivers.Select(names.Caregiver))}, who have {own.Capacity} places"),
        SiblingIndivisible own => Say($"{own.Size} kakak beradik tidak dipisahkan", $"{own.Size} siblings are not separated")
            + (own.Free.IsEmpty ? "" : Say("; tempat kosong: ", "; free places: ")
                + Join(own.Free.Select(free => $"{names.Caregiver(free.Caregiver)} {Places(free.Places)}"))),
        NotProven => Say("pencarian berakhir sebelum terbukti tidak ada cara lain", "the search ended before it was proven that there is no other way"),
        OutOfScope own => own.Why switch
        {
            ScopeReason.PersonUnknown => Say("data orangnya tidak ada dalam register", "the person is not in the register"),
            ScopeReason.Dead => Say("tercatat meninggal", "recorded as dead"),
            ScopeReason.Missing => Say("tercatat hilang", "recorded as missing"),
            ScopeReason.Moved => Say("sudah pindah", "has moved away"),
            ScopeReason.Away => Say("sedang tidak di desa", "is away"),
            _ => Say("sudah berusia 18 tahun", "is 18 or older"),
        },
        _ => details.Reason,
    };

    /// <summary>A change that would help, and who may decide it.</summary>
    public string Of(Relaxation change) =>
        $"{names.Caregiver(change.Caregiver)}: {Join(change.Changes.Select(Change), "; ")} ("
        + (change.Authority == Relaxability.Freely
            ? Say("dapat disepakati bersama", "can be agreed among those concerned")
            : Say("perlu keputusan yang berwenang", "needs a decision by the competent office"))
        + (change.OthersUnplaced.IsEmpty
            ? ")"
            : Say("; tetapi lalu menunggu: ", "; but then waiting: ") + Join(change.OthersUnplaced.Select(names.Child)) + ")");

    public string Level(string name) => name switch
    {
        "moves" => Say("anak yang berpindah pendamping", "children who change companion"),
        "care-order" => Say("urutan pengasuhan: kerabat, sedusun, sedesa", "care order: kin, hamlet, village"),
        "counselling-uncovered" => Say("konseling yang belum terpenuhi", "counselling not covered"),
        "activities-uncovered" => Say("kegiatan yang belum terpenuhi", "activities not covered"),
        "distance" => Say("jumlah jarak (meter)", "sum of distances (metres)"),
        "language" => Say("anak yang bahasa rumahnya tidak sama", "children without their home language"),
        "load-balance" => Say("pemerataan beban", "balance of load"),
        "canonical-order" => Say("urutan pengenal, bila semua sama baik", "order of ids, where all is equal"),
        _ when name.StartsWith("unplaced-tier-", StringComparison.Ordinal) =>
            Say("anak tanpa pendamping, prioritas ", "children without companion, vulnerability tier ") + name["unplaced-tier-".Length..],
        _ => name,
    };

    /// <summary>A number of places; of one that nobody can mean only that it is large.</summary>
    public string Places(long places) => places <= MostPlaces
        ? places.ToString(CultureInfo.InvariantCulture)
        : Say("lebih dari ", "more than ") + Numbers.Of(MostPlaces, language);

    public string Proof(ProposalLevel level) => level.Status switch
    {
        LevelStatus.Optimal => Say("terbukti terbaik", "proven best"),
        LevelStatus.Gap => Say($"belum terbukti; tidak mungkin di bawah {level.Bound}", $"not proven; cannot be below {level.Bound}"),
        _ => Say("belum terbukti", "not proven"),
    };

    public string Say(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

    private static string Join(IEnumerable<string> parts, string between = ", ") => string.Join(between, parts);

    private string Codes(EquatableArray<PairCode> codes) => Join(codes.Select(code => Lower(code.Label().In(language))));

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private string Change(RelaxationChange change) => change switch
    {
        { MaxDistanceMetres: { } metres } => Say($"jarak sampai {metres} m diterima", $"a distance of up to {metres} m is accepted"),
        { Capacity: { } places } => Say($"daya tampung menjadi {places}", $"capacity becomes {places}"),
        { Code: { } code } => Say("bila teratasi: ", "settled: ") + Lower(code.Label().In(language)),
        _ => "",
    };

    private string ActivitiesOf(ActivitiesReason own) => Join(
        new[]
        {
            own.Covered.IsEmpty ? null : Say("kegiatan: ", "activities: ") + Join(own.Covered.Select(Activities)),
            own.Uncovered.IsEmpty ? null : Say("belum ada: ", "not offered: ") + Join(own.Uncovered.Select(Activities)),
        }.OfType<string>(),
        "; ");

    private string Activities(string word) => Activity.List.Of(word).Label is { } label ? Lower(label.In(language)) : Legible.Of(word);
}
