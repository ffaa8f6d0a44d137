using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>A paper of a migration episode. A kind that is not listed is unknown until the file is declared complete.</summary>
public sealed record Document : Fact
{
    /// <summary>The kind of paper.</summary>
    [AskedFor(Profile.Draft)]
    public DocumentKind? Kind { get; init; }

    /// <summary>The number printed on it.</summary>
    [NumberAsText]
    public PersonalText? Number { get; init; }

    /// <summary>The day of issue.</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>The last day of validity (inclusive); absent where it states none.</summary>
    public LocalDate? ExpiresOn { get; init; }

    /// <summary>The office or body that issued it.</summary>
    public string? Issuer { get; init; }

    /// <summary>Who gives the permission; for a family permission.</summary>
    public DocumentGiver? GivenBy { get; init; }

    /// <summary>
    /// Who acknowledged it: the village head for a family permission, the harbour master for a seafarer's agreement.
    /// </summary>
    public PersonalText? AcknowledgedBy { get; init; }

    /// <summary>The day of acknowledgement.</summary>
    public LocalDate? AcknowledgedOn { get; init; }

    /// <summary>The examinations a health certificate rests on.</summary>
    public EquatableArray<Examination> Examinations { get; init; }

    /// <summary>The kind of visa.</summary>
    public VisaKind? VisaKind { get; init; }
}
