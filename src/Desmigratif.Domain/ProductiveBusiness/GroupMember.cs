using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>Somebody who belongs to a business group, for a time.</summary>
public sealed record GroupMember : Fact
{
    /// <summary>Who it is.</summary>
    public Reference<Person> Person { get; init; }

    /// <summary>What the person does in the group.</summary>
    public GroupRole? Role { get; init; }

    /// <summary>The first day as a member (inclusive).</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day as a member (inclusive); absent while it lasts.</summary>
    public LocalDate? To { get; init; }
}
