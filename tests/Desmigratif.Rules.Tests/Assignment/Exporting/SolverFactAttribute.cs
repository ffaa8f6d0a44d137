namespace Desmigratif.Rules.Tests.Assignment.Exporting;

/// <summary>A test that asks the solver CBC. Where it is not installed the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SolverFactAttribute : TheoryAttribute
{
    public SolverFactAttribute() =>
        Skip = File.Exists(ExportedLevel.Solver)
            ? null
            : "NOBODY ELSE SOLVED THE EXPORTED LEVELS: CBC is not installed (apt-get install coinor-cbc).";
}
