namespace Desmigratif.Rules.Assignment.Exporting;

/// <summary>A text format in which another solver can read the instance.</summary>
public enum ExportFormat
{
    /// <summary>The LP format of CPLEX, as CBC and GLPK read it.</summary>
    Lp = 1,

    /// <summary>Free MPS.</summary>
    Mps = 2,

    /// <summary>DIMACS minimum-cost flow; only where every group is a single child, and with the earlier levels held at their best values.</summary>
    Dimacs = 3,
}
