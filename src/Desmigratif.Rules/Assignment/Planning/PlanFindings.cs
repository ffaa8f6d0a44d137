using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Assignment.Eligibility;

namespace Desmigratif.Rules.Assignment.Planning;

/// <summary>What is wrong with the input of a plan. The rest is planned all the same.</summary>
internal static class PlanFindings
{
    public static Finding ChildNotPlanned(Roll roll, string child) => Make(
        roll,
        "PIN-001",
        Severity.Error,
        new("child", Id(child)),
        new(
            "Keputusan untuk anak ini tidak dipakai: anak tidak ada dalam register atau di luar cakupan usulan.",
            "The decision for this child is not applied: the child is not in the register or is not planned for."));

    public static Finding NoCandidate(Roll roll, string child) => Make(
        roll,
        "PIN-002",
        Severity.Error,
        new("child", Id(child)),
        new(
            "Keputusan untuk anak ini tidak dipakai: pengasuh yang disebut bukan calon pendamping.",
            "The decision for this child is not applied: the caregiver named is no candidate."));

    public static Finding NeverAllowed(Roll roll, string child, string caregiver, PairCodeSet codes)
    {
        PairCode[] never = [.. codes.Codes.Where(code => code.Relaxability() == Relaxability.Never)];
        return Make(
            roll,
            "PIN-003",
            Severity.Error,
            new("child", Id(child)),
            new(
                "Keputusan menempatkan anak ini pada pengasuh {caregiver} tidak dipakai karena ketentuan yang tidak dapat dikesampingkan: {codes}.",
                "The decision for this child with caregiver {caregiver} is not applied, because of rules that can never be set aside: {codes}."),
            new FindingParameter("caregiver", Id(caregiver) ?? "–"),
            new FindingParameter(
                "codes",
                string.Join(", ", never.Select(code => code.Word())),
                new(
                    string.Join(", ", never.Select(code => Small(code.Label().Indonesian))),
                    string.Join(", ", never.Select(code => Small(code.Label().English))))));
    }

    public static Finding PinsContradict(Roll roll, string child) => Make(
        roll,
        "PIN-004",
        Severity.Error,
        new("child", Id(child)),
        new(
            "Ada dua keputusan yang berbeda untuk anak ini; keduanya tidak dipakai.",
            "There are two different decisions for this child; neither is applied."));

    public static Finding PinsExceedPlaces(Roll roll, string caregiver, int pinned, int places) => Make(
        roll,
        "PIN-005",
        Severity.Warning,
        new("caregiver", caregiver),
        new(
            "Keputusan menempatkan {pinned} anak pada pengasuh ini, sedangkan tempatnya {places}.",
            "Decisions put {pinned} children with this caregiver, who has {places} places."),
        new FindingParameter("pinned", pinned),
        new FindingParameter("places", places));

    public static Finding NobodyToPlan(Roll roll) => Make(
        roll,
        "PLAN-003",
        Severity.Error,
        record: null,
        roll.Register.Children.Count == 0
            ? new("Bundel ini tidak memuat anak, sehingga tidak ada usulan yang dapat disusun.", "This bundle holds no children, so there is nothing to plan.")
            : new("Bundel ini tidak memuat calon pendamping.", "This bundle holds no caregiver who could be proposed."));

    /// <summary>An id as a finding may name it; nothing where it has not the form of one.</summary>
    public static string? Id(string id) => Desmigratif.Domain.Records.RecordId.IsValid(id) ? id : null;

    public static Finding Make(Roll roll, string code, Severity severity, RecordName? record, Wording message, params ReadOnlySpan<FindingParameter> parameters) =>
        new()
        {
            Code = RuleId.Parse(code),
            Severity = severity,
            Record = record,
            Bundle = roll.Register.Bundle.Id,
            Message = message,
            Parameters = Desmigratif.Domain.Values.EquatableArray.Create(parameters),
        };

    /// <summary>A label in the middle of a sentence.</summary>
    private static string Small(string label) => char.ToLowerInvariant(label[0]) + label[1..];
}
