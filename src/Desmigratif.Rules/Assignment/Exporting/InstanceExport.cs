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
/// the k-th load unit of caregiver c, all counted from 1 in the order of ids. No id or personal value stands in the text.
/// </summary>
public static class InstanceExport
{
    /// <summary>Writes one level.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="level">The level to minimise, from 0.</param>
    /// <param name="earlier">The values of the levels before it, which must not be exceeded.</param>
    /// <param name="format">The format.</param>
    /// <param name="policy">The policy; nothing for every default.</param>
    /// <param name="pins">Decisions people have taken.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level, or not one earlier value for each level before it.</exception>
    /// <exception cref="NotSupportedException">DIMACS is asked for and there are groups of several children.</exception>
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
        CoreProblem problem = CoreProblems.Of(PlanInput.Village(register, asOf, policy, pins, []));
        ArgumentOutOfRangeException.ThrowIfNegative(level);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, problem.Levels);
        if (earlier.Count != level)
        {
            throw new ArgumentOutOfRangeException(nameof(earlier), earlier.Count, "Give one value for each earlier level.");
        }

        LinearModel model = LinearModel.Of(problem, level, earlier.AsSpan());
        return format switch
        {
            ExportFormat.Lp => LpText.Of(model),
            ExportFormat.Mps => MpsText.Of(model),
            ExportFormat.Dimacs => DimacsText.Of(problem, level),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }
}
