using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Costs;

/// <summary>
/// CST-004. From 2025, on a day that is not known, one regulation is quoted as laying the training on the worker where neither employer
/// nor region pays, while Art. 30 of the law lays no cost on the worker.
/// </summary>
internal sealed class TrainingCostIsNotLaidOnWorker() : Rule<MigrationOnDay>(
    "CST-004",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(30))
        .Then(new(2025, 1, 1), Laws.Uu18Of2017.Article(30), Laws.PermenP2mi17Of2025.Article(3)),
    new(
        "Biaya pelatihan tidak dibebankan kepada PMI selama ketentuannya masih diperdebatkan",
        "Training cost is not laid on the worker while the rule is contested"),
    new(
        "Biaya pelatihan dibebankan kepada pekerja. Undang-undang tidak membolehkan biaya penempatan dibebankan kepadanya, dan "
        + "ketentuan menteri tahun 2025 masih diperdebatkan; tanyakan kepada Dinas Tenaga Kerja atau BP3MI.",
        "The cost of training is charged to the worker. The law lays no placement cost on the worker, and a ministerial rule of "
        + "2025 is still contested; ask the manpower office or the BP3MI."))
{
    private static readonly Parameter<bool> IsContested = new(
        "trainingContested",
        "yes or no",
        new Dated<bool>([new(new(2017, 11, 22), false), new(new(2025, 1, 1), true)]));

    private static readonly Wording BeforeTheDispute = new(
        "Biaya pelatihan dibebankan kepada pekerja. Undang-undang tidak membolehkan biaya penempatan dibebankan kepadanya; "
        + "tanyakan kepada Dinas Tenaga Kerja atau BP3MI.",
        "The cost of training is charged to the worker. The law lays no placement cost on the worker; ask the manpower office or "
        + "the BP3MI.");

    public override EquatableArray<Parameter> Parameters => [IsContested];

    protected override Verdict Check(in MigrationOnDay subject)
    {
        ReadOnlySpan<Cost> costs = subject.Migration.Costs.AsSpan();
        Judgement judgement = default;
        for (int index = 0; index < costs.Length; index++)
        {
            if (costs[index].Item != CostItem.Training)
            {
                continue;
            }

            if (costs[index].ChargedTo is not { IsKnown: true } bearer)
            {
                judgement.Unknown(CostPointer.To(index, "chargedTo"));
            }
            else if (bearer != CostBearer.Worker)
            {
                judgement.Met();
            }
            else if (IsContested.On(subject.GoverningDay))
            {
                judgement.NotMet(CostPointer.To(index, "chargedTo"));
            }
            else
            {
                judgement.NotMet(CostPointer.To(index, "chargedTo"), BeforeTheDispute);
            }
        }

        return judgement.Verdict;
    }
}
