using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment;
using Desmigratif.Rules.Assignment.Exporting;

namespace Desmigratif.Rules.Tests.Assignment.Exporting;

/// <summary>Another solver, given the exported levels one after the other, comes to the same values.</summary>
public sealed class CbcOracleTests
{
    [SolverFact]
    [InlineData(11, ExportFormat.Lp)]
    [InlineData(12, ExportFormat.Lp)]
    [InlineData(13, ExportFormat.Mps)]
    [InlineData(14, ExportFormat.Mps)]
    [InlineData(15, ExportFormat.Lp)]
    [InlineData(16, ExportFormat.Mps)]
    public void Each_level_has_the_value_that_another_solver_finds(int seed, ExportFormat format)
    {
        (Register register, CarePolicy policy, EquatableArray<Pin> pins) = TinyVillages.Make(seed, children: 24, caregivers: 8);
        Proposal proposal = CarePlanner.Plan(register, TinyVillages.AsOf, policy, pins).Proposal;
        List<string> wrong = [];
        for (int level = 0; level < proposal.Levels.Count; level++)
        {
            EquatableArray<long> earlier = proposal.Levels.Take(level).Select(own => own.Value).ToEquatableArray();
            string text = InstanceExport.Write(register, TinyVillages.AsOf, level, earlier, format, policy, pins);
            long least = ExportedLevel.Least(text, format.ToString().ToLowerInvariant());
            if (least != proposal.Levels[level].Value)
            {
                wrong.Add($"{proposal.Levels[level].Name}: {proposal.Levels[level].Value}, by the other solver {least}");
            }
        }

        Assert.Empty(wrong);
        Assert.All(proposal.Levels, level => Assert.Equal(LevelStatus.Optimal, level.Status));
    }
}
