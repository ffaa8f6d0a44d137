using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Money borrowed for a departure.</summary>
public sealed record Loan : Fact
{
    /// <summary>Who lent it.</summary>
    public LenderKind? Lender { get; init; }

    /// <summary>How much, in rupiah.</summary>
    public Rupiah? AmountRp { get; init; }

    /// <summary>Whether it is repaid by deductions from the wage, a sign of debt bondage.</summary>
    public bool? RepaidByWage { get; init; }
}
