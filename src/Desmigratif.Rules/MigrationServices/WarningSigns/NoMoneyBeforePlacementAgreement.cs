using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.WarningSigns;

/// <summary>FLG-005. Whether an account is private is not modelled.</summary>
internal sealed class NoMoneyBeforePlacementAgreement() : PlacementRule(
    "FLG-005",
    Referral,
    Confidence.B,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(30, 1)),
    new(
        "Tidak ada pungutan sebelum perjanjian penempatan ditandatangani",
        "No money is asked before the placement agreement"),
    new(
        "Uang sudah diminta dari calon PMI, padahal perjanjian penempatan belum ditandatangani. Sarankan tidak membayar dan menyimpan "
        + "buktinya, lalu teruskan kepada Dinas Tenaga Kerja atau BP3MI.",
        "Money is asked of the prospective worker, although no placement agreement is signed. Advise not to pay and to keep the "
        + "proof, then hand the matter to the manpower office or the BP3MI."))
{
    private static readonly Verdict CostsMissing = Verdict.Unknown("/costs");

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        if (file.Migration.Route == PlacementRoute.Individual)
        {
            return Verdict.NotApplicable;
        }

        bool isEarly = file.LatestStatus is { } status
            && (status == MigrationStatus.Interested || status == MigrationStatus.Registered || status == MigrationStatus.Verified)
            && !(file.Migration.PlacementAgreement?.SignedOn <= file.AsOf)
            && file.PaperThatCounts(DocumentKind.PlacementAgreement) < 0;
        return !isEarly ? Verdict.Met
            : file.Migration.Costs.IsEmpty ? CostsMissing
            : OfCosts(file.Migration.Costs.AsSpan(), isRouteClear: file.Migration.Route is not { IsKnown: false });
    }

    private static Verdict OfCosts(ReadOnlySpan<Cost> costs, bool isRouteClear)
    {
        Judgement judgement = default;
        for (int index = 0; index < costs.Length; index++)
        {
            Rupiah? amount = costs[index].AmountRp;
            CostBearer? bearer = costs[index].ChargedTo;
            bool isWorkers = bearer == CostBearer.Worker;
            if (amount is { Amount: <= 0 } || (bearer is { IsKnown: true } && !isWorkers))
            {
                judgement.Met();
            }
            else if (amount is null || !isWorkers)
            {
                judgement.Unknown(FormattableString.Invariant($"/costs/{index}/{(isWorkers ? "amountRp" : "chargedTo")}"));
            }
            else if (!isRouteClear)
            {
                judgement.Unknown("/route");
            }
            else
            {
                judgement.NotMet(FormattableString.Invariant($"/costs/{index}/amountRp"));
            }
        }

        return judgement.Verdict;
    }
}
