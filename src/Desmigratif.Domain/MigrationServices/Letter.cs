using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>A letter the village signed (<i>surat desa</i>).</summary>
[RecordType("letter")]
public sealed record Letter : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Letter;

    /// <summary>The kind of paper the letter is.</summary>
    [AskedFor(Profile.Draft)]
    public DocumentKind? Kind { get; init; }

    /// <summary>Its number in the letter register of the village.</summary>
    [AskedFor(Profile.Draft)]
    public string? Number { get; init; }

    /// <summary>The day of signing.</summary>
    [AskedFor(Profile.Draft)]
    public LocalDate? SignedOn { get; init; }

    /// <summary>Whom it is about.</summary>
    [AskedFor(Profile.Submit)]
    public Reference<Person> Person { get; init; }

    /// <summary>Who gives the permission; for a family permission.</summary>
    public DocumentGiver? GivenBy { get; init; }

    /// <summary>Whether the giver was present when the letter was signed.</summary>
    public bool? GiverPresent { get; init; }

    /// <summary>The papers that were seen before signing.</summary>
    public EquatableArray<DocumentKind> EvidenceSeen { get; init; }
}
