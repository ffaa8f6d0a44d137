using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>One migration episode of one person: before, during and after the work. Going again is a new episode.</summary>
[RecordType("migration")]
public sealed record Migration : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Migration;

    /// <summary>Who migrates.</summary>
    [AskedFor(Profile.Draft)]
    public Reference<Person> Person { get; init; }

    /// <summary>Whether the procedure of the law was followed.</summary>
    public ProceduralStatus? Procedural { get; init; }

    /// <summary>Why it is said to be procedural or not.</summary>
    public PersonalText? ProceduralReason { get; init; }

    /// <summary>Through whom the person is placed.</summary>
    public PlacementRoute? Route { get; init; }

    /// <summary>Who employs the person abroad.</summary>
    public Employer? Employer { get; init; }

    /// <summary>Ashore or aboard.</summary>
    [AskedFor(Profile.Exchange)]
    public Sector? Sector { get; init; }

    /// <summary>The country or area of work, ISO 3166-1 alpha-2.</summary>
    [AskedFor(Profile.Exchange)]
    public Written<CountryCode>? Destination { get; init; }

    /// <summary>The occupation, ISCO-08.</summary>
    public Written<OccupationCode>? Occupation { get; init; }

    /// <summary>The steps reached, in the order in which they were written down.</summary>
    [AskedFor(Profile.Submit)]
    public EquatableArray<StatusEntry> History { get; init; }

    /// <summary>The registration at the regency manpower office.</summary>
    public Registration? Registration { get; init; }

    /// <summary>The company that places the person.</summary>
    public PlacementCompany? Company { get; init; }

    /// <summary>The planned day of departure.</summary>
    public LocalDate? PlannedDeparture { get; init; }

    /// <summary>The day the person left Indonesia.</summary>
    public LocalDate? DepartedOn { get; init; }

    /// <summary>The day the person came back alive. Remains brought home are no return.</summary>
    public LocalDate? ReturnedOn { get; init; }

    /// <summary>Why the person came back.</summary>
    public ReturnReason? ReturnReason { get; init; }

    /// <summary>The agreement with the placing body.</summary>
    public PlacementAgreement? PlacementAgreement { get; init; }

    /// <summary>The agreement with the employer.</summary>
    public WorkContract? Contract { get; init; }

    /// <summary>The papers known of. A short list is no proof that a paper is absent.</summary>
    public EquatableArray<Document> Documents { get; init; }

    /// <summary>The social-security membership.</summary>
    public SocialSecurity? SocialSecurity { get; init; }

    /// <summary>What was asked for.</summary>
    public EquatableArray<Cost> Costs { get; init; }

    /// <summary>What was borrowed for the departure.</summary>
    public EquatableArray<Loan> Loans { get; init; }

    /// <summary>Who offered the work.</summary>
    public Recruiter? Recruiter { get; init; }

    /// <summary>Signs of trouble that were reported.</summary>
    public EquatableArray<Report> Reports { get; init; }
}
