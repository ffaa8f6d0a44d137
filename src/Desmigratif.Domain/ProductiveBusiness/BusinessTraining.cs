using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>An entrepreneurship training of a business group (<i>pembekalan kewirausahaan</i>).</summary>
public sealed record BusinessTraining : Fact
{
    /// <summary>The first day.</summary>
    public LocalDate? On { get; init; }

    /// <summary>How many days it took; one where nobody wrote it down.</summary>
    public int? Days { get; init; }

    /// <summary>What was taught.</summary>
    public string? Topic { get; init; }

    /// <summary>How many people came.</summary>
    public int? Attended { get; init; }
}
