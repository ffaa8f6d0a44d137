using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>A community carer, companion or tutor (<i>pengasuh</i>).</summary>
[RecordType("caregiver")]
public sealed record Caregiver : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Caregiver;

    /// <summary>Who it is.</summary>
    [AskedFor(Profile.Draft)]
    public Reference<Person> Person { get; init; }

    /// <summary>How many children this caregiver can look after.</summary>
    public int? Capacity { get; init; }

    /// <summary>In which quality.</summary>
    [AskedFor(Profile.Submit)]
    public CaregiverRelation? Relation { get; init; }

    /// <summary>The activities this caregiver offers.</summary>
    public EquatableArray<Activity> Offers { get; init; }

    /// <summary>The languages this caregiver speaks.</summary>
    public EquatableArray<string> Languages { get; init; }

    /// <summary>
    /// Whether this caregiver is willing and able to care for a child with special needs; absent where nobody asked.
    /// </summary>
    public bool? AcceptsSpecialNeeds { get; init; }

    /// <summary>The modules completed.</summary>
    public EquatableArray<CompletedModule> Modules { get; init; }

    /// <summary>What was shown or signed.</summary>
    public EquatableArray<Screening> Screening { get; init; }

    /// <summary>How far from home this caregiver can serve, in metres (inclusive).</summary>
    public int? MaxDistanceMetres { get; init; }

    /// <summary>The first day of service (inclusive).</summary>
    [AskedFor(Profile.Exchange)]
    public LocalDate? From { get; init; }

    /// <summary>The last day of service (inclusive); absent while it lasts.</summary>
    public LocalDate? To { get; init; }
}
