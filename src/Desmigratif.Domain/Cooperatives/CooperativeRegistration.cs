using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>The registration that makes a cooperative or an enterprise a legal entity.</summary>
public sealed record CooperativeRegistration : Fact
{
    /// <summary>The number of the certificate.</summary>
    public string? Number { get; init; }

    /// <summary>The day of registration.</summary>
    public LocalDate? On { get; init; }
}
