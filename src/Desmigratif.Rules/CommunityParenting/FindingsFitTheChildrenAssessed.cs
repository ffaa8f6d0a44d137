using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-025. A problem stands once, with as many children as were assessed at most.</summary>
internal sealed class FindingsFitTheChildrenAssessed() : Rule<OnDay<NeedsAssessment>>(
    "CAR-025",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Jumlah temuan tidak melebihi jumlah anak yang diases", "Findings do not exceed the children assessed"),
    new(
        "Jumlah anak pada temuan ini tidak mungkin, karena yang diases {children} anak. Periksa lembar asesmen, lalu betulkan "
        + "salah satu angkanya.",
        "So many children are not possible for this finding, for {children} were assessed. Look both figures up in the "
        + "assessment sheet and correct one of them."))
{
    private static readonly Verdict NoChildren = Verdict.Unknown("/children");

    private static readonly Wording Twice = new(
        "Masalah ini tercatat lebih dari satu kali dalam asesmen yang sama. Gabungkan jumlahnya menjadi satu temuan.",
        "This problem stands more than once in the same assessment. Bring the numbers together in one finding.");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<NeedsAssessment> subject)
    {
        EquatableArray<AssessedProblem> found = subject.Record.Findings;
        if (found.IsEmpty || subject.Record.Children is not { } children)
        {
            return found.IsEmpty ? Verdict.NotApplicable : NoChildren;
        }

        Judgement judgement = default;
        for (int index = 0; index < found.Count; index++)
        {
            if (found[index].Count is not { } count)
            {
                judgement.Unknown(FormattableString.Invariant($"/findings/{index}/count"));
            }
            else if (count < 0 || count > children)
            {
                judgement.NotMet(
                    FormattableString.Invariant($"/findings/{index}/count"),
                    new FindingParameter("children", children));
            }
            else
            {
                judgement.Met();
            }

            if (found[index].Problem is { IsKnown: true } problem && Stands(problem, found, index))
            {
                judgement.NotMet(FormattableString.Invariant($"/findings/{index}/problem"), Twice);
            }
        }

        return judgement.Verdict;
    }

    private static bool Stands(CareProblem problem, EquatableArray<AssessedProblem> found, int before)
    {
        int index = 0;
        while (index < before && found[index].Problem != problem)
        {
            index++;
        }

        return index < before;
    }
}
