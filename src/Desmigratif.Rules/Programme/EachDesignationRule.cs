using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Programme;

/// <summary>A rule that looks at each designation of a village by itself.</summary>
internal abstract class EachDesignationRule(
    string id,
    SeverityByProfile severity,
    Confidence confidence,
    DatedLaw law,
    Wording says,
    Wording message) : Rule<OnDay<Village>>(id, severity, confidence, law, says, message)
{
    /// <inheritdoc />
    protected sealed override Verdict Check(in OnDay<Village> subject)
    {
        Judgement judgement = default;
        for (int index = 0; index < subject.Record.Designations.Count; index++)
        {
            Look(subject.Record, subject.Record.Designations[index], index, ref judgement);
        }

        return judgement.Verdict;
    }

    /// <summary>Looks at one designation.</summary>
    protected abstract void Look(Village village, VillageDesignation designation, int index, ref Judgement judgement);

    /// <summary>The place of a member of a designation.</summary>
    protected static string At(int index, string member) => FormattableString.Invariant($"/designations/{index}/{member}");
}
