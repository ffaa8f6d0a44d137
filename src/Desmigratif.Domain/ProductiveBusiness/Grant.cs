using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>Aid to a business group (<i>bantuan sarana usaha</i>).</summary>
public sealed record Grant : Fact
{
    /// <summary>What was given.</summary>
    public GrantKind? Kind { get; init; }

    /// <summary>The day of hand-over.</summary>
    public LocalDate? On { get; init; }

    /// <summary>How much it is worth, in rupiah.</summary>
    public Rupiah? AmountRp { get; init; }

    /// <summary>The pieces of equipment.</summary>
    public EquatableArray<GrantItem> Items { get; init; }

    /// <summary>The number of the hand-over minutes (<i>BAST</i>).</summary>
    public string? HandoverMinutes { get; init; }
}
