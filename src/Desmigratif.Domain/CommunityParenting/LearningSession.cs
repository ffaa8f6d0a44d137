using Desmigratif.Domain.People;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>An activity at the learning house, for children or for those who care for them (<i>rumah belajar</i>).</summary>
[RecordType("learning-session")]
public sealed record LearningSession : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.LearningSession;

    /// <summary>The day of the activity.</summary>
    [AskedFor(Profile.Draft)]
    public LocalDate? On { get; init; }

    /// <summary>What was done.</summary>
    [AskedFor(Profile.Draft)]
    public Activity? Activity { get; init; }

    /// <summary>Who led it: a caregiver, a volunteer or a person, looked up in that order.</summary>
    [NamesOneOf(typeof(Caregiver), typeof(Volunteer), typeof(Person))]
    public Reference<RegisterRecord> Tutor { get; init; }

    /// <summary>The children who came.</summary>
    public EquatableArray<Reference<Child>> Children { get; init; }

    /// <summary>The caregivers who came.</summary>
    public EquatableArray<Reference<Caregiver>> Carers { get; init; }

    /// <summary>The mean score of those who came before the activity, 0 to 100 points (inclusive).</summary>
    public decimal? ScoreBefore { get; init; }

    /// <summary>The mean score of those who came after the activity, 0 to 100 points (inclusive).</summary>
    public decimal? ScoreAfter { get; init; }
}
