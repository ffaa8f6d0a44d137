using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>Money that a cooperative lent to somebody.</summary>
public sealed record CooperativeLoan : Fact
{
    /// <summary>
    /// The id of the loan, by which the debt that it paid off names it; 1 to 64 characters, see <see cref="RecordId"/>.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>Who borrowed.</summary>
    public Reference<Person> Person { get; init; }

    /// <summary>What for.</summary>
    public LoanPurpose? Purpose { get; init; }

    /// <summary>How much was lent, in rupiah.</summary>
    public Rupiah? PrincipalRp { get; init; }

    /// <summary>The interest, in percent of the principal per month.</summary>
    public decimal? InterestPercentPerMonth { get; init; }

    /// <summary>The day of the loan (inclusive).</summary>
    public LocalDate? From { get; init; }

    /// <summary>The day by which it is to be repaid (inclusive).</summary>
    public LocalDate? To { get; init; }

    /// <summary>How much has been repaid, in rupiah.</summary>
    public Rupiah? PaidRp { get; init; }
}
