using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>A kind of paper of a migration episode. The first eight are those of UU 18/2017 Art. 13.</summary>
/// <indonesian title="Jenis dokumen">
/// Jenis dokumen dalam perjalanan migrasi. Delapan yang pertama ialah dokumen menurut UU 18/2017 Pasal 13.
/// </indonesian>
/// <source>UU 18/2017 Art. 13; PP 22/2022</source>
public sealed class DocumentKind : Code, ICode<DocumentKind>
{
    private DocumentKind(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Statement of marital status: Art. 13(a).</summary>
    public static DocumentKind MaritalStatusStatement { get; } =
        new("marital-status-statement", new("Surat keterangan status perkawinan", "Statement of marital status"));

    /// <summary>Copy of the marriage book, for those who are married: Art. 13(a).</summary>
    public static DocumentKind MarriageBook { get; } = new("marriage-book", new("Salinan buku nikah", "Marriage book"));

    /// <summary>Permission of spouse, parent or guardian, made known to the village head: Art. 13(b).</summary>
    public static DocumentKind FamilyPermission { get; } =
        new("family-permission", new("Surat izin keluarga", "Family permission"));

    /// <summary>Certificate of work competence: Art. 13(c).</summary>
    public static DocumentKind CompetenceCertificate { get; } =
        new("competence-certificate", new("Sertifikat kompetensi kerja", "Competence certificate"));

    /// <summary>Health statement after a physical and a psychological examination: Art. 13(d).</summary>
    public static DocumentKind HealthCertificate { get; } =
        new("health-certificate", new("Surat keterangan sehat", "Health certificate"));

    /// <summary>Passport: Art. 13(e).</summary>
    public static DocumentKind Passport { get; } = new("passport", new("Paspor", "Passport"));

    /// <summary>Visa with permission to work: Art. 13(f).</summary>
    public static DocumentKind WorkVisa { get; } = new("work-visa", new("Visa kerja", "Work visa"));

    /// <summary>Agreement of worker and placing body: Art. 13(g).</summary>
    public static DocumentKind PlacementAgreement { get; } =
        new("placement-agreement", new("Perjanjian penempatan", "Placement agreement"));

    /// <summary>Agreement of worker and employer: Art. 13(h).</summary>
    public static DocumentKind WorkAgreement { get; } = new("work-agreement", new("Perjanjian kerja", "Work agreement"));

    /// <summary>Work agreement of a ship's crew: PP 22/2022 Art. 17.</summary>
    public static DocumentKind SeafarerAgreement { get; } =
        new("seafarer-agreement", new("Perjanjian kerja laut (PKL)", "Seafarer's agreement"));

    /// <summary>A seafarer's identity book; it does not replace the passport.</summary>
    public static DocumentKind SeamanBook { get; } = new("seaman-book", new("Buku pelaut", "Seaman book"));

    /// <summary>Identity card.</summary>
    public static DocumentKind IdentityCard { get; } = new("identity-card", new("KTP-el", "Identity card"));

    /// <summary>Family card.</summary>
    public static DocumentKind FamilyCard { get; } = new("family-card", new("Kartu Keluarga (KK)", "Family card"));

    /// <summary>Police record certificate (SKCK); asked for in practice, not by Art. 13.</summary>
    public static DocumentKind PoliceRecord { get; } = new("police-record", new("SKCK", "Police record certificate"));

    /// <summary>Certificate of the pre-departure orientation (OPP).</summary>
    public static DocumentKind OrientationCertificate { get; } =
        new("orientation-certificate", new("Sertifikat OPP", "Orientation certificate"));

    /// <summary>Job-seeker card.</summary>
    public static DocumentKind JobSeekerCard { get; } =
        new("job-seeker-card", new("Kartu pencari kerja (AK-I)", "Job-seeker card"));

    /// <summary>Social-security card.</summary>
    public static DocumentKind SocialSecurityCard { get; } =
        new("social-security-card", new("Kartu kepesertaan jaminan sosial", "Social-security card"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<DocumentKind> List { get; } = new(
        text => new DocumentKind(text, label: null),
        MaritalStatusStatement,
        MarriageBook,
        FamilyPermission,
        CompetenceCertificate,
        HealthCertificate,
        Passport,
        WorkVisa,
        PlacementAgreement,
        WorkAgreement,
        SeafarerAgreement,
        SeamanBook,
        IdentityCard,
        FamilyCard,
        PoliceRecord,
        OrientationCertificate,
        JobSeekerCard,
        SocialSecurityCard);
}
