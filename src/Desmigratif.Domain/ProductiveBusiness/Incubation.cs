using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>A time in which a group is looked after by an experienced host (<i>inkubasi bisnis</i>).</summary>
public sealed record Incubation : Fact
{
    /// <summary>The first day (inclusive).</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day (inclusive); absent while it lasts.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The institution that hosts the group.</summary>
    public string? Host { get; init; }
}
