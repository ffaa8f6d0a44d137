using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>One visit to the migration service centre (<i>kunjungan layanan</i>).</summary>
[RecordType("service-visit")]
public sealed record ServiceVisit : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.ServiceVisit;

    /// <summary>The day of the visit.</summary>
    [AskedFor(Profile.Draft)]
    public LocalDate? On { get; init; }

    /// <summary>What it was for.</summary>
    [AskedFor(Profile.Draft)]
    public ServiceKind? Kind { get; init; }

    /// <summary>Who came; absent where nobody was entered, such as for a question about work on offer.</summary>
    public Reference<Person> Person { get; init; }

    /// <summary>Who served.</summary>
    [AskedFor(Profile.Exchange)]
    public Reference<Person> Officer { get; init; }

    /// <summary>What came of it.</summary>
    public PersonalText? Outcome { get; init; }

    /// <summary>Where the note or form of the visit can be found; never the form itself.</summary>
    public PersonalText? Evidence { get; init; }
}
