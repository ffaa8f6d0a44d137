using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>
/// The registration at the regency manpower office, which makes somebody a prospective worker (UU 18/2017 Art. 1(1)).
/// </summary>
public sealed record Registration : Fact
{
    /// <summary>The day of registration.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The manpower office.</summary>
    public string? Office { get; init; }

    /// <summary>The number given there.</summary>
    public PersonalText? Number { get; init; }
}
