using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>A way in which a group sells (<i>pemasaran</i>).</summary>
public sealed record MarketingChannel : Fact
{
    /// <summary>The way, such as a market, a shop or an online store.</summary>
    public string? Channel { get; init; }

    /// <summary>The institution that helps to sell.</summary>
    public string? Partner { get; init; }

    /// <summary>The first day (inclusive).</summary>
    public LocalDate? From { get; init; }
}
