using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>
/// Who looks after a child by the choice of the family; not to be confused with a <see cref="Caregiver"/> of the community.
/// </summary>
public sealed record Carer : Fact
{
    /// <summary>Who it is.</summary>
    public Reference<Person> Person { get; init; }

    /// <summary>What that person is to the child.</summary>
    public CarerRelation? Relation { get; init; }

    /// <summary>The first day of care (inclusive).</summary>
    public LocalDate? Since { get; init; }
}
