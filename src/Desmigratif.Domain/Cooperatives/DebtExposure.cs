using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>A debt to a moneylender or broker (<i>jeratan utang</i>).</summary>
[RecordType("debt-exposure")]
public sealed record DebtExposure : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.DebtExposure;

    /// <summary>Who owes it.</summary>
    [AskedFor(Profile.Draft)]
    public Reference<Person> Person { get; init; }

    /// <summary>To whom it is owed.</summary>
    [AskedFor(Profile.Submit)]
    public LenderKind? Lender { get; init; }

    /// <summary>How much was borrowed, in rupiah.</summary>
    [AskedFor(Profile.Exchange)]
    public Rupiah? PrincipalRp { get; init; }

    /// <summary>The interest, in percent of the principal per month.</summary>
    public decimal? InterestPercentPerMonth { get; init; }

    /// <summary>The day of borrowing.</summary>
    public LocalDate? From { get; init; }

    /// <summary>What the lender holds as security.</summary>
    public SecurityKind? Security { get; init; }

    /// <summary>The loan of a cooperative that paid it off.</summary>
    public Reference<CooperativeLoan> RefinancedBy { get; init; }
}
