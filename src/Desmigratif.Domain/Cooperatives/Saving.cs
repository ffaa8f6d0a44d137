using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>Money that somebody saved with a cooperative.</summary>
public sealed record Saving : Fact
{
    /// <summary>Who saved.</summary>
    public Reference<Person> Person { get; init; }

    /// <summary>How.</summary>
    public SavingKind? Kind { get; init; }

    /// <summary>How much, in rupiah.</summary>
    public Rupiah? AmountRp { get; init; }

    /// <summary>The day of the payment.</summary>
    public LocalDate? On { get; init; }
}
