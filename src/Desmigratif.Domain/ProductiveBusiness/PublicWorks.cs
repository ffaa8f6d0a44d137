using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>Labour-intensive works that give residents paid work (<i>padat karya</i>).</summary>
[RecordType("public-works")]
public sealed record PublicWorks : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.PublicWorks;

    /// <summary>What the works are called.</summary>
    [AskedFor(Profile.Draft)]
    public string? Name { get; init; }

    /// <summary>The first day (inclusive).</summary>
    [AskedFor(Profile.Submit)]
    public LocalDate? From { get; init; }

    /// <summary>The last day (inclusive); absent while they last.</summary>
    public LocalDate? To { get; init; }

    /// <summary>How many people worked.</summary>
    public int? Workers { get; init; }

    /// <summary>On how many days there was work.</summary>
    public int? Days { get; init; }

    /// <summary>The money set aside for them, in rupiah.</summary>
    public Rupiah? BudgetRp { get; init; }
}
