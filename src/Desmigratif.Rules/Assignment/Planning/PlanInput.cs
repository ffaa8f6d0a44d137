using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Assignment.Planning;

/// <summary>Turns a register, a day, a policy and decisions into a village, and tells what is wrong with them.</summary>
internal static class PlanInput
{
    public static void Require(LocalDate asOf, CarePolicy policy)
    {
        if (asOf < ModelledLaw.FirstDay)
        {
            throw new ArgumentOutOfRangeException(
                nameof(asOf),
                asOf,
                FormattableString.Invariant($"The law is modelled from {ModelledLaw.FirstDay:uuuu-MM-dd} on."));
        }

        if (policy.Faults() is { IsEmpty: false } faults)
        {
            throw new ArgumentException($"The policy cannot be used; look at: {string.Join(", ", faults)}.", nameof(policy));
        }
    }

    public static Village Village(Register register, LocalDate asOf, CarePolicy policy, IEnumerable<Pin> pins, List<Finding> findings)
    {
        Roll roll = Roll.Of(register, asOf, policy);
        Pairs pairs = new(roll);
        if (register.Children.Count == 0 || roll.Candidates.Length == 0)
        {
            findings.Add(PlanFindings.NobodyToPlan(roll));
        }

        findings.AddRange(OddNumbers.Of(roll));
        Village village = new(roll, pairs, Decisions.Of(roll, pairs, pins, findings));
        for (int candidate = 0; candidate < village.Candidates; candidate++)
        {
            if (village.PinnedPlaces[candidate] > roll.Candidates[candidate].Places)
            {
                findings.Add(PlanFindings.PinsExceedPlaces(
                    roll,
                    roll.Candidates[candidate].Id,
                    village.PinnedPlaces[candidate],
                    roll.Candidates[candidate].Places));
            }
        }

        return village;
    }
}
