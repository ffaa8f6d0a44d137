using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>A look at whether the equipment of a group still works.</summary>
public sealed record AssetCheck : Fact
{
    /// <summary>The day of the check.</summary>
    public LocalDate? On { get; init; }

    /// <summary>What was looked at, by the name it has in the grant.</summary>
    public string? Item { get; init; }

    /// <summary>In what state it was.</summary>
    public AssetCondition? Condition { get; init; }
}
