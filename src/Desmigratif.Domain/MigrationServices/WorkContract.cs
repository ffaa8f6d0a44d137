using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>The agreement of worker and employer (<i>perjanjian kerja</i>; UU 18/2017 Arts. 14-18).</summary>
public sealed record WorkContract : Fact
{
    /// <summary>The day of signing.</summary>
    public LocalDate? SignedOn { get; init; }

    /// <summary>The first day of work it covers (inclusive).</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of work it covers (inclusive).</summary>
    public LocalDate? To { get; init; }

    /// <summary>The occupation it states (ISCO-08).</summary>
    public Written<OccupationCode>? Occupation { get; init; }

    /// <summary>Which of the seven items of Art. 15(2) were found in it.</summary>
    public EquatableArray<ContractItem> Items { get; init; }

    /// <summary>The day on which an official of the Indonesian mission or the harbour master endorsed it.</summary>
    public LocalDate? EndorsedOn { get; init; }

    /// <summary>The day of the latest extension.</summary>
    public LocalDate? ExtendedOn { get; init; }
}
