using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>The licence to recruit for one named destination (SIP2MI; UU 18/2017 Art. 59).</summary>
public sealed record RecruitmentLicence : Fact
{
    /// <summary>The number of the licence.</summary>
    public string? Number { get; init; }

    /// <summary>The destination it names.</summary>
    public Written<CountryCode>? Destination { get; init; }

    /// <summary>The first day of validity (inclusive).</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of validity (inclusive); absent where no end is known.</summary>
    public LocalDate? To { get; init; }
}
