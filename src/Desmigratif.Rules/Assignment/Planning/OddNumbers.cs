using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Assignment.Eligibility;

namespace Desmigratif.Rules.Assignment.Planning;

/// <summary>
/// Capacities and distances of candidates that nobody can mean, or that could not be read. The plan counts the nearest number that makes
/// sense, or what the policy says where none was read, and says so.
/// </summary>
internal static class OddNumbers
{
    /// <summary>More places than this at one caregiver are most likely a slip of the pen.</summary>
    public const int MostPlaces = 1000;

    public static IEnumerable<Finding> Of(Roll roll) =>
        from candidate in roll.Candidates
        from finding in (Finding?[])[Capacity(roll, candidate.Record), Distance(roll, candidate.Record)]
        where finding is not null
        select finding;

    private static Finding? Capacity(Roll roll, Caregiver caregiver) => caregiver.Capacity switch
    {
        < 0 => Make(
            roll,
            "PLAN-001",
            caregiver,
            new(
                "Daya tampung pengasuh ini kurang dari nol dan dihitung sebagai nol. Perbaiki angkanya.",
                "The capacity of this caregiver is below zero and counts as zero. Please correct it.")),
        > MostPlaces => Make(
            roll,
            "PLAN-002",
            caregiver,
            new(
                "Daya tampung pengasuh ini lebih dari {most} anak. Periksa angkanya.",
                "The capacity of this caregiver is more than {most} children. Please check it."),
            new FindingParameter("most", MostPlaces)),
        null when WasUnreadable(caregiver, "capacity") => Make(
            roll,
            "PLAN-002",
            caregiver,
            new(
                "Daya tampung pengasuh ini tidak dapat dibaca; dalam usulan ini dihitung {places} tempat. Perbaiki angkanya.",
                "The capacity of this caregiver cannot be read; this plan counts {places} places. Please correct it."),
            new FindingParameter("places", roll.Policy.MaxChildren)),
        _ => null,
    };

    private static Finding? Distance(Roll roll, Caregiver caregiver) => caregiver.MaxDistanceMetres switch
    {
        < 0 => Make(
            roll,
            "PLAN-004",
            caregiver,
            new(
                "Jarak terjauh pengasuh ini kurang dari nol dan dihitung sebagai nol. Perbaiki angkanya.",
                "The greatest distance of this caregiver is below zero and counts as zero. Please correct it.")),
        > EarthDistance.Greatest => Make(
            roll,
            "PLAN-004",
            caregiver,
            new(
                "Jarak terjauh pengasuh ini lebih dari setengah keliling bumi dan dihitung {metres} m. Perbaiki angkanya.",
                "The greatest distance of this caregiver is more than half the way around the earth and counts as {metres} m. Please correct it."),
            new FindingParameter("metres", EarthDistance.Greatest)),
        null when WasUnreadable(caregiver, "maxDistanceMetres") => Make(
            roll,
            "PLAN-004",
            caregiver,
            new(
                "Jarak terjauh pengasuh ini tidak dapat dibaca; dalam usulan ini dihitung {metres} m. Perbaiki angkanya.",
                "The greatest distance of this caregiver cannot be read; this plan counts {metres} m. Please correct it."),
            new FindingParameter("metres", roll.Policy.MaxDistanceMetres)),
        _ => null,
    };

    /// <summary>Whether something stands there that is no number the format can hold.</summary>
    private static bool WasUnreadable(Caregiver caregiver, string member) => caregiver.UnknownMembers[member] is not (null or "null");

    private static Finding Make(Roll roll, string code, Caregiver caregiver, Wording message, params ReadOnlySpan<FindingParameter> parameters) =>
        PlanFindings.Make(roll, code, Severity.Error, new("caregiver", PlanFindings.Id(caregiver.Id!)), message, parameters);
}
