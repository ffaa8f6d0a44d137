using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;

namespace Desmigratif.Rules.Programme;

/// <summary>
/// Whether the register holds something done for a pillar in the last months. Where it holds nothing, that does not say that the
/// pillar does not run, only that nothing is recorded.
/// </summary>
internal abstract class PillarRule(string id, Wording says, Wording message) : Rule<OnDay<Village>>(
    id,
    Domain.Findings.Severity.Warning,
    Confidence.B,
    DatedLaw.Always(Laws.Permenaker2Of2019.Whole),
    says,
    message)
{
    private static readonly Parameter<int> EvidenceWithin = new("evidenceWithin", "months", 12);

    /// <inheritdoc />
    public sealed override EquatableArray<Parameter> Parameters => [EvidenceWithin];

    /// <inheritdoc />
    protected sealed override Verdict Check(in OnDay<Village> subject)
    {
        if (!RunningProgramme.Includes(subject.Record, VillageProgramme.Desmigratif, subject.AsOf))
        {
            return Verdict.NotApplicable;
        }

        int months = EvidenceWithin.On(subject.AsOf);
        LocalDate first = Age.AddMonths(subject.AsOf, -months);
        return DaysOf(subject.Register.Index<Pillars>()).Touch(first, subject.AsOf)
            ? Verdict.Met
            : Verdict.NotMet("/designations", new FindingParameter("evidenceWithin", months));
    }

    /// <summary>The days of the pillar.</summary>
    protected abstract PillarDays DaysOf(Pillars pillars);
}
