using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>Counts over a whole proposal.</summary>
public sealed record ProposalMetrics
{
    /// <summary>Children that are planned for.</summary>
    public int Children { get; init; }

    /// <summary>Child records that are not planned for.</summary>
    public int OutOfScope { get; init; }

    /// <summary>Children with a proposed companion.</summary>
    public int Placed { get; init; }

    /// <summary>Children planned for and left without one.</summary>
    public int Unplaced { get; init; }

    /// <summary>Groups, single children included.</summary>
    public int Groups { get; init; }

    /// <summary>Families of two or more siblings.</summary>
    public int SiblingGroups { get; init; }

    /// <summary>Those of them that are one group.</summary>
    public int SiblingGroupsTogether { get; init; }

    /// <summary>Caregivers that could be proposed.</summary>
    public int Candidates { get; init; }

    /// <summary>Caregivers who are kin: recorded, never proposed.</summary>
    public int KinCarers { get; init; }

    /// <summary>Eligible pairs of group and caregiver.</summary>
    public int EligiblePairs { get; init; }

    /// <summary>Pairs of group and caregiver with each code, in ordinal order.</summary>
    public EquatableArray<NamedCount> RejectedPairs { get; init; }

    /// <summary>Children who would leave a valid current companion.</summary>
    public int Moves { get; init; }

    /// <summary>Children who stay with it.</summary>
    public int Unchanged { get; init; }

    /// <summary>Placed children by care order class, 0 to 3.</summary>
    public EquatableArray<int> CareOrder { get; init; }

    /// <summary>Placed children with a known distance.</summary>
    public int DistanceKnown { get; init; }

    /// <summary>The median of the known distances, in metres.</summary>
    public int? DistanceMedian { get; init; }

    /// <summary>The ninth decile of the known distances, in metres.</summary>
    public int? DistanceP90 { get; init; }

    /// <summary>The greatest known distance, in metres.</summary>
    public int? DistanceMax { get; init; }

    /// <summary>Activities needed.</summary>
    public int ActivitiesNeeded { get; init; }

    /// <summary>Those of them that a proposed companion offers.</summary>
    public int ActivitiesCovered { get; init; }

    /// <summary>Children who need counselling.</summary>
    public int CounsellingNeeded { get; init; }

    /// <summary>Those of them whose proposed companion offers it.</summary>
    public int CounsellingCovered { get; init; }

    /// <summary>The smallest number of children with one caregiver.</summary>
    public int? LoadMin { get; init; }

    /// <summary>The median number of children with one caregiver.</summary>
    public int? LoadMedian { get; init; }

    /// <summary>The greatest number of children with one caregiver.</summary>
    public int? LoadMax { get; init; }

    /// <summary>Places that stay free.</summary>
    public long FreePlaces { get; init; }

    /// <summary>Coverage by tier, sex, religious minority, special needs, hamlet and age.</summary>
    public EquatableArray<CoverageDimension> Coverage { get; init; }

    /// <summary>Pairs of groups of which the more urgent one would be better off in the place of the other.</summary>
    public int EnvyPairs { get; init; }

    /// <summary>Children without companion, by reason, in ordinal order.</summary>
    public EquatableArray<NamedCount> UnplacedByReason { get; init; }

    /// <summary>Parts of the village that share no caregiver.</summary>
    public int Components { get; init; }

    /// <summary>Pairs that the search could leave out.</summary>
    public int FixedPairs { get; init; }
}
