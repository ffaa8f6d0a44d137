using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>The report on money that a group was given (<i>laporan pertanggungjawaban, LPJ</i>).</summary>
public sealed record AccountabilityReport : Fact
{
    /// <summary>The last day on which it may be filed (inclusive), as the grant says; none is assumed.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>The day on which it was filed; absent until then.</summary>
    public LocalDate? FiledOn { get; init; }
}
