using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Assignment.Explaining;
using Desmigratif.Rules.Assignment.Planning;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Assignment;

/// <summary>
/// Works out who could accompany which child: the best proposal in strict order of the levels, proven as far as it goes, with reasons.
/// It proposes community companions only; kin care is chosen by the family, foster care belongs to the social office. A pure function:
/// the same register, day, policy and decisions give the same proposal on every machine.
/// </summary>
public static class CarePlanner
{
    /// <summary>Plans one village.</summary>
    /// <param name="register">The register of the village.</param>
    /// <param name="asOf">The day of the plan, not before <see cref="ModelledLaw.FirstDay"/>.</param>
    /// <param name="policy">The policy; nothing for every default.</param>
    /// <param name="pins">Decisions people have taken.</param>
    /// <param name="rules">The rule book whose hash the proposal names; nothing for the national one.</param>
    /// <param name="cancellation">Stops the planning; there is then no proposal.</param>
    /// <exception cref="ArgumentException">The policy has faults, see <see cref="CarePolicy.Faults"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the modelled law.</exception>
    /// <exception cref="OperationCanceledException">The planning was cancelled.</exception>
    public static CarePlan Plan(
        Register register,
        LocalDate asOf,
        CarePolicy? policy = null,
        EquatableArray<Pin> pins = default,
        RuleBook? rules = null,
        CancellationToken cancellation = default)
    {
        policy ??= CarePolicy.Default;
        PlanInput.Require(asOf, policy);
        List<Finding> findings = [];
        Village village = PlanInput.Village(register, asOf, policy, pins, findings);
        Solved outcome = Solver.Solve(village, policy.NodeLimit, cancellation);
        Draft draft = new(village, outcome);
        EquatableArray<UnplacedChild> unplaced = Unplaced(draft, cancellation);
        Proposal proposal = new()
        {
            Bundle = register.Bundle.Id,
            AsOf = asOf,
            RuleBook = PolicyHash.Of(rules ?? RuleBook.National, policy),
            Policy = policy,
            Placements = (from child in village.Roll.Children
                          let candidate = outcome.CandidateOf[village.GroupOf[child.Position]]
                          where candidate >= 0
                          select new Placement(child.Id, village.Roll.Candidates[candidate].Id, PlacementReasons.Of(draft, child))).ToEquatableArray(),
            Unplaced = unplaced,
            Levels = Levels(village.Roll, outcome),
            Metrics = Metrics.Of(draft, unplaced),
            Nodes = outcome.Nodes,
        };
        return new(proposal, findings.ToEquatableArray());
    }

    private static EquatableArray<UnplacedChild> Unplaced(Draft draft, CancellationToken cancellation)
    {
        Village village = draft.Village;
        Relaxations relaxations = new(draft, cancellation);
        List<UnplacedChild> unplaced = [.. village.Roll.OutOfScope.Select(own => new UnplacedChild(own.Id, new OutOfScope(own.Why)))];
        for (int group = 0; group < village.Groups.Length; group++)
        {
            if (draft.Outcome.CandidateOf[group] < 0)
            {
                UnplacedDetails details = Explaining.Unplaced.Of(draft, relaxations, group);
                unplaced.AddRange(village.Groups[group].Members.Select(child => new UnplacedChild(child.Id, details)));
            }
        }

        return unplaced.OrderBy(own => own.Child, StringComparer.Ordinal).ToEquatableArray();
    }

    private static EquatableArray<ProposalLevel> Levels(Roll roll, Solved outcome)
    {
        int proven = outcome.Proven;
        return Enumerable.Range(0, outcome.Value.Length)
            .Select(level => new ProposalLevel(
                LevelCosts.Name(roll, level),
                outcome.Value[level],
                outcome.Bound[level],
                level < proven ? LevelStatus.Optimal : outcome.Bound[level] is null ? LevelStatus.Unknown : LevelStatus.Gap))
            .ToEquatableArray();
    }
}
