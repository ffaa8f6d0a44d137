using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>What a business group earned in one month.</summary>
public sealed record MonthlyResult : Fact
{
    /// <summary>The month, as written.</summary>
    public Written<CalendarMonth>? Month { get; init; }

    /// <summary>All that was sold (<i>omzet</i>), in rupiah.</summary>
    public Rupiah? TurnoverRp { get; init; }

    /// <summary>What was left after cost (<i>laba</i>), in rupiah; negative for a loss.</summary>
    [MayBeNegative]
    public Rupiah? ProfitRp { get; init; }

    /// <summary>How many units were sold.</summary>
    public int? Units { get; init; }
}
