using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>Who looks after which child, as decided by people (<i>penempatan pengasuhan</i>).</summary>
[RecordType("care-arrangement")]
public sealed record CareArrangement : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.CareArrangement;

    /// <summary>The child.</summary>
    [AskedFor(Profile.Draft)]
    public Reference<Child> Child { get; init; }

    /// <summary>The caregiver.</summary>
    [AskedFor(Profile.Draft)]
    public Reference<Caregiver> Caregiver { get; init; }

    /// <summary>The kind of arrangement.</summary>
    [AskedFor(Profile.Draft)]
    public CareKind? Kind { get; init; }

    /// <summary>The first day (inclusive).</summary>
    [AskedFor(Profile.Draft)]
    public LocalDate? From { get; init; }

    /// <summary>The last day (inclusive); absent while it lasts.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Who decided: a person, or an office.</summary>
    [AskedFor(Profile.Submit)]
    public Written<Decider>? DecidedBy { get; init; }

    /// <summary>The day of the decision.</summary>
    [AskedFor(Profile.Submit)]
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The SHA-256 of the proposal line that was accepted, 64 lower-case hex digits. It refers to no record.</summary>
    public string? Proposal { get; init; }

    /// <summary>The reviews so far.</summary>
    public EquatableArray<Review> Reviews { get; init; }

    /// <summary>Why it ended.</summary>
    public PersonalText? EndReason { get; init; }

    /// <summary>What the next caregiver has to know.</summary>
    public PersonalText? HandoverNote { get; init; }
}
