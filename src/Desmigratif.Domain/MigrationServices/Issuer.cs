using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Who issues a paper: where a person goes to get it.</summary>
/// <indonesian title="Penerbit dokumen">Siapa yang menerbitkan suatu dokumen: ke mana orang mengurusnya.</indonesian>
/// <source>UU 18/2017 Art. 13</source>
public sealed class Issuer : Code, ICode<Issuer>
{
    private Issuer(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>The village or urban village office.</summary>
    public static Issuer VillageOffice { get; } = new("village-office", new("Kantor desa atau kelurahan", "Village office"));

    /// <summary>The office that keeps the marriage register.</summary>
    public static Issuer MarriageRegistry { get; } =
        new("marriage-registry", new("Kantor Urusan Agama atau Dinas Dukcapil", "Marriage registry"));

    /// <summary>A certification body for work competence.</summary>
    public static Issuer CertificationBody { get; } =
        new("certification-body", new("Lembaga sertifikasi profesi", "Certification body"));

    /// <summary>A health facility.</summary>
    public static Issuer HealthFacility { get; } = new("health-facility", new("Fasilitas kesehatan", "Health facility"));

    /// <summary>The immigration office.</summary>
    public static Issuer ImmigrationOffice { get; } = new("immigration-office", new("Kantor imigrasi", "Immigration office"));

    /// <summary>The authority of the destination that grants visas.</summary>
    public static Issuer DestinationAuthority { get; } =
        new("destination-authority", new("Perwakilan negara tujuan", "Authority of the destination"));

    /// <summary>The body that places the worker.</summary>
    public static Issuer PlacingBody { get; } = new("placing-body", new("Pelaksana penempatan", "Placing body"));

    /// <summary>The employer.</summary>
    public static Issuer Employer { get; } = new("employer", new("Pemberi kerja", "Employer"));

    /// <summary>The harbour master, who endorses seafarers' agreements and issues seaman books.</summary>
    public static Issuer HarbourMaster { get; } = new("harbour-master", new("Syahbandar", "Harbour master"));

    /// <summary>The civil registry of the regency.</summary>
    public static Issuer CivilRegistry { get; } = new("civil-registry", new("Dinas Dukcapil", "Civil registry"));

    /// <summary>The police.</summary>
    public static Issuer Police { get; } = new("police", new("Kepolisian", "Police"));

    /// <summary>The regional unit of the state's placing body.</summary>
    public static Issuer RegionalUnit { get; } = new("regional-unit", new("BP3MI", "Regional unit of the placing agency"));

    /// <summary>The manpower office of the regency.</summary>
    public static Issuer ManpowerOffice { get; } = new("manpower-office", new("Dinas Tenaga Kerja", "Manpower office"));

    /// <summary>The social security body for workers.</summary>
    public static Issuer SocialSecurityBody { get; } =
        new("social-security-body", new("BPJS Ketenagakerjaan", "Social security body"));

    /// <summary>Every issuer.</summary>
    public static CodeList<Issuer> List { get; } = new(
        text => new Issuer(text, label: null),
        VillageOffice,
        MarriageRegistry,
        CertificationBody,
        HealthFacility,
        ImmigrationOffice,
        DestinationAuthority,
        PlacingBody,
        Employer,
        HarbourMaster,
        CivilRegistry,
        Police,
        RegionalUnit,
        ManpowerOffice,
        SocialSecurityBody);

    /// <summary>Who issues a kind of paper.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The issuer; nothing for a kind that is not known.</returns>
    public static Issuer? Of(DocumentKind kind) => kind.Text switch
    {
        "marital-status-statement" or "family-permission" => VillageOffice,
        "marriage-book" => MarriageRegistry,
        "competence-certificate" => CertificationBody,
        "health-certificate" => HealthFacility,
        "passport" => ImmigrationOffice,
        "work-visa" => DestinationAuthority,
        "placement-agreement" => PlacingBody,
        "work-agreement" => Employer,
        "seafarer-agreement" or "seaman-book" => HarbourMaster,
        "identity-card" or "family-card" => CivilRegistry,
        "police-record" => Police,
        "orientation-certificate" => RegionalUnit,
        "job-seeker-card" => ManpowerOffice,
        "social-security-card" => SocialSecurityBody,
        _ => null,
    };
}
