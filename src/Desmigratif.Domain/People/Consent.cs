using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.People;

/// <summary>Permission to process the personal data of a person (UU 27/2022 Arts. 22-25).</summary>
[RecordType("consent")]
public sealed record Consent : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Consent;

    /// <summary>Whose data it is about.</summary>
    [AskedFor(Profile.Draft)]
    public Reference<Person> Person { get; init; }

    /// <summary>In which quality the consent was given.</summary>
    [AskedFor(Profile.Draft)]
    public ConsentGiver? Giver { get; init; }

    /// <summary>Who gave it, where that is not the person.</summary>
    public Reference<Person> GivenBy { get; init; }

    /// <summary>What it was given for.</summary>
    [AskedFor(Profile.Draft)]
    public ConsentPurpose? Purpose { get; init; }

    /// <summary>The first day on which it holds (inclusive).</summary>
    [AskedFor(Profile.Draft)]
    public LocalDate? GivenOn { get; init; }

    /// <summary>The day of withdrawal, from which on it no longer holds.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>Where the signed or recorded form can be found; never the form itself.</summary>
    [AskedFor(Profile.Exchange)]
    public PersonalText? Evidence { get; init; }
}
