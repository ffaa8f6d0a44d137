using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Programme;

/// <summary>A memorandum with a partner of the programme, such as that with LKKNU of 10 May 2021 (<i>kemitraan</i>).</summary>
[RecordType("partnership")]
public sealed record Partnership : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Partnership;

    /// <summary>The institution.</summary>
    [AskedFor(Profile.Draft)]
    public string? Partner { get; init; }

    /// <summary>The day of signing.</summary>
    [AskedFor(Profile.Submit)]
    public LocalDate? SignedOn { get; init; }

    /// <summary>The first day of its term (inclusive).</summary>
    [AskedFor(Profile.Exchange)]
    public LocalDate? From { get; init; }

    /// <summary>The last day of its term (inclusive).</summary>
    [AskedFor(Profile.Exchange)]
    public LocalDate? To { get; init; }

    /// <summary>What it covers.</summary>
    public EquatableArray<PartnershipScope> Scope { get; init; }

    /// <summary>The team that strengthens community parenting: the persons named for it.</summary>
    public EquatableArray<Reference<Person>> Team { get; init; }

    /// <summary>What it has brought about so far.</summary>
    public EquatableArray<Deliverable> Deliverables { get; init; }
}
