using Desmigratif.Benchmarks.Forty;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;

namespace Desmigratif.Benchmarks.Whole;

/// <summary>What CST-001 to 004 ask about what the worker is charged. True unless it is broken.</summary>
internal static class CostChecks
{
    public static bool NoPlacementCostIsLaidOnWorker(WorkerFile file)
    {
        foreach (Cost cost in file.Migration.Costs)
        {
            if (cost.ChargedTo == CostBearer.Worker
                && cost.Item?.Text is "outbound-ticket" or "return-ticket" or "work-visa" or "agreement-legalisation"
                    or "competence-certificate" or "company-fee")
            {
                return false;
            }
        }

        return true;
    }

    public static bool TenJobsAreFreeOfEveryCost(WorkerFile file)
    {
        if (file.Migration.Costs.IsEmpty
            || file.Migration.Occupation?.Value?.UnitGroup
                is not ("5152" or "9111" or "5311" or "5322" or "5120" or "8322" or "6113" or "9112" or "9211" or "6223"))
        {
            return true;
        }

        foreach (Cost cost in file.Migration.Costs)
        {
            if (cost.ChargedTo == CostBearer.Worker)
            {
                return false;
            }
        }

        return true;
    }

    public static bool CostIsNotChargedTwice(WorkerFile file)
    {
        EquatableArray<Cost> costs = file.Migration.Costs;
        foreach (Cost borne in costs)
        {
            if (borne.ChargedTo != CostBearer.Employer || borne.Item is not { IsKnown: true } item || item == CostItem.Other)
            {
                continue;
            }

            foreach (Cost cost in costs)
            {
                if (cost.ChargedTo == CostBearer.Worker && cost.Item == item)
                {
                    return false;
                }
            }
        }

        return true;
    }

    public static bool TrainingCostIsNotLaidOnWorker(WorkerFile file)
    {
        foreach (Cost cost in file.Migration.Costs)
        {
            if (cost.Item == CostItem.Training && cost.ChargedTo == CostBearer.Worker)
            {
                return false;
            }
        }

        return true;
    }
}
