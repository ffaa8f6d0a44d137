using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>A volunteer worker who assists the programme (<i>tenaga kerja sukarela, TKS</i>).</summary>
[RecordType("volunteer")]
public sealed record Volunteer : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Volunteer;

    /// <summary>Who it is.</summary>
    [AskedFor(Profile.Draft)]
    public Reference<Person> Person { get; init; }

    /// <summary>The first day of service (inclusive).</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of service (inclusive); absent while it lasts.</summary>
    public LocalDate? To { get; init; }

    /// <summary>What the volunteer assists, such as a business group.</summary>
    public AnyReference? Assists { get; init; }
}
