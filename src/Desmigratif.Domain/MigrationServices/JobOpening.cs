using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>A job offer that the service centre passes on (<i>lowongan kerja</i>).</summary>
[RecordType("job-opening")]
public sealed record JobOpening : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.JobOpening;

    /// <summary>The day on which it reached the centre.</summary>
    [AskedFor(Profile.Draft)]
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>Where it comes from.</summary>
    [AskedFor(Profile.Submit)]
    public OpeningSource? Source { get; init; }

    /// <summary>Who verified it abroad: the labour attaché or a designated official (UU 18/2017 Art. 9(2)).</summary>
    public PersonalText? VerifiedBy { get; init; }

    /// <summary>The day of that verification.</summary>
    public LocalDate? VerifiedOn { get; init; }

    /// <summary>The country or area of work, ISO 3166-1 alpha-2.</summary>
    [AskedFor(Profile.Submit)]
    public Written<CountryCode>? Destination { get; init; }

    /// <summary>The occupation, ISCO-08.</summary>
    [AskedFor(Profile.Exchange)]
    public Written<OccupationCode>? Occupation { get; init; }

    /// <summary>How many workers are wanted.</summary>
    public int? Places { get; init; }

    /// <summary>The last day on which somebody may apply (inclusive).</summary>
    public LocalDate? ClosesOn { get; init; }
}
