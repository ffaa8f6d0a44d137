using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.Places;

/// <summary>The form of community parenting that the village adopted; it may differ by local culture and custom.</summary>
public sealed record CareModel : Fact
{
    /// <summary>The variant, in the words of the village.</summary>
    public string? Variant { get; init; }

    /// <summary>The day of adoption.</summary>
    public LocalDate? AdoptedOn { get; init; }
}
