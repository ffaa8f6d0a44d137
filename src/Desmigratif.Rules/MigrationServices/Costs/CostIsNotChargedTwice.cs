using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Costs;

/// <summary>CST-003. The entry of the worker is pointed at. Other costs, which may differ from one another, are not compared.</summary>
internal sealed class CostIsNotChargedTwice() : Rule<MigrationOnDay>(
    "CST-003",
    Referral,
    Confidence.AMinus,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(72, letter: 'a')),
    new(
        "Biaya yang sudah ditanggung pemberi kerja tidak dibebankan lagi kepada PMI",
        "What the employer bears is not charged to the worker again"),
    new(
        "Biaya yang sama ({item}) tercatat ditanggung pemberi kerja dan juga dibebankan kepada pekerja. Undang-undang "
        + "melarangnya; simpan buktinya, lalu teruskan kepada Dinas Tenaga Kerja atau BP3MI.",
        "The same cost ({item}) is recorded as borne by the employer and charged to the worker as well. The law forbids that; "
        + "keep the proof and hand the matter to the manpower office or the BP3MI."))
{
    protected override Verdict Check(in MigrationOnDay subject)
    {
        ReadOnlySpan<Cost> costs = subject.Migration.Costs.AsSpan();
        if (costs.Length < 2)
        {
            return Verdict.NotApplicable;
        }

        // One bit for each cost that the employer bears, by its place in the list.
        long borne = 0;
        Judgement judgement = default;
        judgement.Met();
        for (int index = 0; index < costs.Length; index++)
        {
            if (costs[index].ChargedTo is not { IsKnown: true } bearer)
            {
                judgement.Unknown(CostPointer.To(index, "chargedTo"));
            }
            else if ((bearer == CostBearer.Employer || bearer == CostBearer.Worker) && costs[index].Item is not { IsKnown: true })
            {
                judgement.Unknown(CostPointer.To(index, "item"));
            }
            else if (bearer == CostBearer.Employer && costs[index].Item is { } item && item != CostItem.Other)
            {
                borne |= 1L << item.Place;
            }
        }

        for (int index = 0; index < costs.Length && borne != 0; index++)
        {
            if (costs[index] is { Item: { IsKnown: true } item, ChargedTo: { } bearer }
                && bearer == CostBearer.Worker
                && (borne & (1L << item.Place)) != 0)
            {
                judgement.NotMet(CostPointer.To(index, "item"), new FindingParameter("item", item));
            }
        }

        return judgement.Verdict;
    }
}
