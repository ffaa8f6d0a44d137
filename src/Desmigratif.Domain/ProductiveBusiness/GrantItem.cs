using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>A kind of equipment in a grant.</summary>
public sealed record GrantItem : Fact
{
    /// <summary>What it is called; checks name it by the same word.</summary>
    public string? Name { get; init; }

    /// <summary>How many or how much, in the unit in which it is counted.</summary>
    public decimal? Quantity { get; init; }
}
