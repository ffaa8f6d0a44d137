using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>A mapping of the care needs of the children of a village (<i>asesmen kebutuhan</i>).</summary>
[RecordType("needs-assessment")]
public sealed record NeedsAssessment : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.NeedsAssessment;

    /// <summary>The day of the assessment.</summary>
    [AskedFor(Profile.Draft)]
    public LocalDate? On { get; init; }

    /// <summary>Who assessed.</summary>
    public PersonalText? By { get; init; }

    /// <summary>How many children were assessed.</summary>
    [AskedFor(Profile.Exchange)]
    public int? Children { get; init; }

    /// <summary>What was found.</summary>
    [AskedFor(Profile.Submit)]
    public EquatableArray<AssessedProblem> Findings { get; init; }
}
