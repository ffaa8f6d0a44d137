using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;

namespace Desmigratif.Rules.Programme;

/// <summary>A rule that looks at each officer of the programme by itself; other roles are not asked.</summary>
internal abstract class EachOfficerRule(string id, Severity severity, DatedLaw law, Wording says, Wording message)
    : Rule<OnDay<Village>>(id, severity, Confidence.B, law, says, message)
{
    /// <summary>The practice of the programme, from its first officers on.</summary>
    protected static DatedLaw SinceTheFirstOfficers => DatedLaw.Since(new(2017, 1, 1), Laws.PracticeOfDesmigratif.Whole);

    /// <inheritdoc />
    protected sealed override Verdict Check(in OnDay<Village> subject)
    {
        Judgement judgement = default;
        for (int index = 0; index < subject.Record.Officers.Count; index++)
        {
            if (subject.Record.Officers[index].Role == OfficerRole.Officer)
            {
                Look(in subject, subject.Record.Officers[index], index, ref judgement);
            }
        }

        return judgement.Verdict;
    }

    /// <summary>Looks at one officer.</summary>
    protected abstract void Look(in OnDay<Village> subject, VillageOfficer officer, int index, ref Judgement judgement);

    /// <summary>The place of a member of an officer.</summary>
    protected static string At(int index, string member) => FormattableString.Invariant($"/officers/{index}/{member}");
}
