using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Costs;

/// <summary>
/// CST-002. The ten jobs are mapped to ISCO-08 by this project. The regulation was partly revised in 2025 by a contested text, so a
/// person looks.
/// </summary>
internal sealed class TenJobsAreFreeOfEveryCost() : Rule<MigrationOnDay>(
    "CST-002",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2021, 7, 15), Laws.PerbanBp2mi9Of2020.Article(3)),
    new(
        "Pada sepuluh jabatan yang ditetapkan, biaya apa pun tidak dibebankan kepada PMI",
        "In the ten named jobs not even own-need items are laid on the worker"),
    new(
        "Pekerja dibebani biaya, padahal jabatannya termasuk sepuluh jabatan yang dibebaskan dari segala biaya. Tanyakan kepada "
        + "BP3MI; sebagian ketentuannya diubah pada tahun 2025 dan masih diperdebatkan.",
        "A cost is charged to the worker, although the job is one of the ten that are freed of every cost. Ask the BP3MI; part "
        + "of the rule was changed in 2025 and is still contested."))
{
    private static readonly Parameter<EquatableArray<string>> TenJobs = new(
        "tenJobs",
        "codes",
        new Dated<EquatableArray<string>>([new(
            new(2021, 7, 15),
            ["5152", "9111", "5311", "5322", "5120", "8322", "6113", "9112", "9211", "6223"])]));

    private static readonly Verdict OccupationMissing = Verdict.Unknown("/occupation");

    public override EquatableArray<Parameter> Parameters => [TenJobs];

    protected override Verdict Check(in MigrationOnDay subject)
    {
        ReadOnlySpan<Cost> costs = subject.Migration.Costs.AsSpan();
        if (costs.IsEmpty)
        {
            return Verdict.NotApplicable;
        }

        if (subject.Migration.Occupation?.Value is not { } occupation)
        {
            return OccupationMissing;
        }

        if (!TenJobs.On(subject.GoverningDay).Contains(occupation.UnitGroup))
        {
            return Verdict.NotApplicable;
        }

        Judgement judgement = default;
        for (int index = 0; index < costs.Length; index++)
        {
            if (costs[index].ChargedTo is not { IsKnown: true } bearer)
            {
                judgement.Unknown(CostPointer.To(index, "chargedTo"));
            }
            else if (bearer == CostBearer.Worker)
            {
                judgement.NotMet(CostPointer.To(index, "chargedTo"));
            }
            else
            {
                judgement.Met();
            }
        }

        return judgement.Verdict;
    }
}
