using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Costs;

/// <summary>
/// CST-001. A charge is a claim of the worker against somebody else. It never bars the worker's own departure, so this warns and does
/// not block.
/// </summary>
internal sealed class NoPlacementCostIsLaidOnWorker() : Rule<MigrationOnDay>(
    "CST-001",
    Warning,
    Confidence.AMinus,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(30, 1)),
    new("Biaya penempatan tidak dibebankan kepada PMI", "No placement cost is laid on the worker"),
    new(
        "Biaya penempatan ({item}) dibebankan kepada pekerja. Pekerja tidak boleh menanggungnya dan tetap berhak berangkat; "
        + "bantu menagih pengembaliannya, dan laporkan kepada Dinas Tenaga Kerja atau BP3MI.",
        "A placement cost ({item}) is charged to the worker. The worker need not bear it and may leave all the same; help to "
        + "claim it back, and report it to the manpower office or the BP3MI."))
{
    private static readonly Parameter<EquatableArray<CostItem>> PlacementItems = new(
        "placementItems",
        "codes",
        new Dated<EquatableArray<CostItem>>([new(
            new(2017, 11, 22),
            [
                CostItem.OutboundTicket,
                CostItem.ReturnTicket,
                CostItem.WorkVisa,
                CostItem.AgreementLegalisation,
                CostItem.CompetenceCertificate,
                CostItem.CompanyFee,
            ])]));

    public override EquatableArray<Parameter> Parameters => [PlacementItems];

    protected override Verdict Check(in MigrationOnDay subject)
    {
        ReadOnlySpan<Cost> costs = subject.Migration.Costs.AsSpan();
        Judgement judgement = default;
        for (int index = 0; index < costs.Length; index++)
        {
            CostItem? item = costs[index].Item;
            CostBearer? bearer = costs[index].ChargedTo;
            if (bearer is { IsKnown: true } && bearer != CostBearer.Worker)
            {
                judgement.Met();
            }
            else if (item is not { IsKnown: true })
            {
                judgement.Unknown(CostPointer.To(index, "item"));
            }
            else if (!PlacementItems.On(subject.GoverningDay).Contains(item))
            {
                judgement.Met();
            }
            else if (bearer is not { IsKnown: true })
            {
                judgement.Unknown(CostPointer.To(index, "chargedTo"));
            }
            else
            {
                judgement.NotMet(CostPointer.To(index, "chargedTo"), new FindingParameter("item", item));
            }
        }

        return judgement.Verdict;
    }
}
