using System.Globalization;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment.Planning;
using Desmigratif.Rules.Assignment.Solving;
using NodaTime;

namespace Desmigratif.Rules.Assignment.Exporting;

/// <summary>
/// Writes the instance as text for another solver, one level at a time with the earlier levels fixed, so that anybody can solve it again.
/// Variables are <c>x_g_c</c> for group g with caregiver c, <c>u_g</c> for a group left out and, on the level of loads, <c>s_c_k</c> for
/// the k-th load unit of caregiver c, all counted from 1 in the order of ids; in a flow, node 1 sends all children, node 2 takes them, then
/// come the children and the caregivers in the order of ids. No id or personal value stands in the text. It is part of a proposal and says so.
/// </summary>
public static class InstanceExport
{
    /// <summary>Writes one level.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="level">The level to minimise, from 0.</param>
    /// <param name="earlier">The values of the levels before it, which must not be exceeded; for a flow, the best ones.</param>
    /// <param name="format">The format.</param>
    /// <param name="policy">The policy; nothing for every default.</param>
    /// <param name="pins">Decisions people have taken.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level, or not one earlier value for each level before it.</exception>
    /// <exception cref="NotSupportedException">
    /// DIMACS is asked for, and there are groups of several children, or an earlier level is not held at its best value or not proven.
    /// </exception>
    public static string Write(
        Register register,
        LocalDate asOf,
        int level,
        EquatableArray<long> earlier,
        ExportFormat format,
        CarePolicy? policy = null,
        EquatableArray<Pin> pins = default)
    {
        policy ??= CarePolicy.Default;
        PlanInput.Require(asOf, policy);
        Village village = PlanInput.Village(register, asOf, policy, pins, []);
        CoreProblem problem = CoreProblems.Of(village);
        ArgumentOutOfRangeException.ThrowIfNegative(level);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, problem.Levels);
        if (earlier.Count != level)
        {
            throw new ArgumentOutOfRangeException(nameof(earlier), earlier.Count, "Give one value for each earlier level.");
        }

        string[] comments =
        [
            "Part of a proposal of companions for children, for another solver to check. It decides nothing; people decide.",
            string.Create(CultureInfo.InvariantCulture, $"Level {level + 1} of {problem.Levels}: {LevelCosts.Name(village.Roll, level)}."),
        ];
        return format switch
        {
            ExportFormat.Lp => LpText.Of(LinearModel.Of(problem, level, earlier.AsSpan()), comments),
            ExportFormat.Mps => MpsText.Of(LinearModel.Of(problem, level, earlier.AsSpan()), comments),
            ExportFormat.Dimacs => DimacsText.Of(Flow(problem, earlier, policy), level, problem.Items, comments),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }

    private static FlowNetwork Flow(CoreProblem problem, EquatableArray<long> earlier, CarePolicy policy)
    {
        if (Array.Exists(problem.Load, load => load != 1))
        {
            throw new NotSupportedException("The DIMACS flow format holds single children only; there are groups of several.");
        }

        FlowNetwork network = new(problem);
        if (!earlier.IsEmpty)
        {
            CoreSolution plan = CoreSolver.Solve(problem, policy.NodeLimit, start: null, CancellationToken.None);
            if (!plan.Value.AsSpan(0, earlier.Count).SequenceEqual(earlier.AsSpan()))
            {
                throw new NotSupportedException("A flow can hold an earlier level only at its best value, and another one is given.");
            }

            network.Hold(plan.Option, earlier.Count);
        }

        return network;
    }
}
