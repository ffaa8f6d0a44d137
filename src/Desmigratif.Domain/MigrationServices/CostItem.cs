using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>What money was asked for before a departure: the items of the rules on placement cost, and other.</summary>
/// <indonesian title="Komponen biaya">
/// Untuk apa uang diminta sebelum berangkat: komponen menurut aturan biaya penempatan, dan lainnya.
/// </indonesian>
/// <source>UU 18/2017 Art. 30</source>
public sealed class CostItem : Code, ICode<CostItem>
{
    private CostItem(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Outbound ticket.</summary>
    public static CostItem OutboundTicket { get; } = new("outbound-ticket", new("Tiket keberangkatan", "Outbound ticket"));

    /// <summary>Return ticket.</summary>
    public static CostItem ReturnTicket { get; } = new("return-ticket", new("Tiket pulang", "Return ticket"));

    /// <summary>Work visa.</summary>
    public static CostItem WorkVisa { get; } = new("work-visa", new("Visa kerja", "Work visa"));

    /// <summary>Legalisation of the work agreement.</summary>
    public static CostItem AgreementLegalisation { get; } =
        new("agreement-legalisation", new("Legalisasi perjanjian kerja", "Legalisation of the work agreement"));

    /// <summary>Competence certificate.</summary>
    public static CostItem CompetenceCertificate { get; } =
        new("competence-certificate", new("Sertifikat kompetensi kerja", "Competence certificate"));

    /// <summary>Fee of the placing company.</summary>
    public static CostItem CompanyFee { get; } = new("company-fee", new("Jasa perusahaan", "Company fee"));

    /// <summary>Training.</summary>
    public static CostItem Training { get; } = new("training", new("Pelatihan kerja", "Training"));

    /// <summary>Passport replacement.</summary>
    public static CostItem PassportReplacement { get; } =
        new("passport-replacement", new("Penggantian paspor", "Passport replacement"));

    /// <summary>Police record certificate.</summary>
    public static CostItem PoliceRecord { get; } = new("police-record", new("SKCK", "Police record certificate"));

    /// <summary>Social-security contributions.</summary>
    public static CostItem SocialSecurity { get; } = new("social-security", new("Jaminan sosial", "Social security"));

    /// <summary>Health and psychological examination in Indonesia.</summary>
    public static CostItem HealthExamination { get; } =
        new("health-examination", new("Pemeriksaan kesehatan dan psikologi", "Health and psychological examination"));

    /// <summary>A further health examination that the destination asks for.</summary>
    public static CostItem ExtraHealthExamination { get; } =
        new("extra-health-examination", new("Pemeriksaan kesehatan tambahan", "Extra health examination"));

    /// <summary>Local transport.</summary>
    public static CostItem LocalTransport { get; } = new("local-transport", new("Transportasi lokal", "Local transport"));

    /// <summary>Lodging.</summary>
    public static CostItem Lodging { get; } = new("lodging", new("Akomodasi", "Lodging"));

    /// <summary>Other.</summary>
    public static CostItem Other { get; } = new("other", new("Lainnya", "Other"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<CostItem> List { get; } = new(
        text => new CostItem(text, label: null),
        OutboundTicket,
        ReturnTicket,
        WorkVisa,
        AgreementLegalisation,
        CompetenceCertificate,
        CompanyFee,
        Training,
        PassportReplacement,
        PoliceRecord,
        SocialSecurity,
        HealthExamination,
        ExtraHealthExamination,
        LocalTransport,
        Lodging,
        Other);
}
