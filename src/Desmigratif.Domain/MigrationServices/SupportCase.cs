using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>A worker or family in trouble, whom the village stands by (<i>pengaduan</i>, <i>pendampingan kasus</i>).</summary>
[RecordType("case")]
public sealed record SupportCase : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Case;

    /// <summary>The day on which the village took it up.</summary>
    [AskedFor(Profile.Draft)]
    public LocalDate? OpenedOn { get; init; }

    /// <summary>Who is in trouble.</summary>
    public Reference<Person> Person { get; init; }

    /// <summary>What it is about.</summary>
    [AskedFor(Profile.Submit)]
    public EquatableArray<CaseSubject> About { get; init; }

    /// <summary>The migration episode in which the trouble arose.</summary>
    public Reference<Migration> Migration { get; init; }

    /// <summary>The office that it was handed to, such as <c>social-office</c>.</summary>
    public string? ReferredTo { get; init; }

    /// <summary>The day on which it was closed; absent while it is open.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>How it ended.</summary>
    public PersonalText? Outcome { get; init; }
}
