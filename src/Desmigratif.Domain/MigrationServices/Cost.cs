using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Money asked for in the course of a placement (UU 18/2017 Art. 30).</summary>
public sealed record Cost : Fact
{
    /// <summary>What it was asked for.</summary>
    public CostItem? Item { get; init; }

    /// <summary>How much, in rupiah.</summary>
    public Rupiah? AmountRp { get; init; }

    /// <summary>Who has to pay it.</summary>
    public CostBearer? ChargedTo { get; init; }

    /// <summary>Who received it, as told.</summary>
    public PersonalText? PaidTo { get; init; }
}
