using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>
/// A sign of trouble that somebody reported: what a village notices, and the eleven ILO indicators of forced labour.
/// </summary>
/// <indonesian title="Tanda bahaya">
/// Tanda bahaya yang dilaporkan: yang terlihat oleh desa, dan sebelas indikator kerja paksa menurut ILO.
/// </indonesian>
/// <source>ILO indicators of forced labour; desmigratif/1.0</source>
public sealed class ReportFlag : Code, ICode<ReportFlag>
{
    private ReportFlag(string text, Wording? label, bool isForcedLabourIndicator = false)
        : base(text, label) =>
        IsForcedLabourIndicator = isForcedLabourIndicator;

    /// <summary>Sent to a shelter before the papers are complete.</summary>
    public static ReportFlag ShelterBeforePapers { get; } =
        new(
            "shelter-before-papers",
            new("Ditampung sebelum dokumen lengkap", "Sent to a shelter before the papers are complete"));

    /// <summary>The recruiter has no office.</summary>
    public static ReportFlag NoOffice { get; } =
        new("no-office", new("Perekrut tidak memiliki kantor", "The recruiter has no office"));

    /// <summary>Pressure to leave quickly.</summary>
    public static ReportFlag Pressure { get; } =
        new("pressure", new("Didesak untuk segera berangkat", "Pressure to leave quickly"));

    /// <summary>Told to keep it secret.</summary>
    public static ReportFlag Secrecy { get; } = new("secrecy", new("Diminta merahasiakan", "Told to keep it secret"));

    /// <summary>Abuse of vulnerability. One of the eleven ILO indicators of forced labour.</summary>
    public static ReportFlag AbuseOfVulnerability { get; } =
        new("abuse-of-vulnerability", new("Penyalahgunaan kerentanan", "Abuse of vulnerability"), true);

    /// <summary>Deception. One of the eleven ILO indicators of forced labour.</summary>
    public static ReportFlag Deception { get; } = new("deception", new("Penipuan", "Deception"), true);

    /// <summary>Restriction of movement. One of the eleven ILO indicators of forced labour.</summary>
    public static ReportFlag RestrictionOfMovement { get; } =
        new("restriction-of-movement", new("Pembatasan ruang gerak", "Restriction of movement"), true);

    /// <summary>Isolation. One of the eleven ILO indicators of forced labour.</summary>
    public static ReportFlag Isolation { get; } = new("isolation", new("Isolasi", "Isolation"), true);

    /// <summary>Physical or sexual violence. One of the eleven ILO indicators of forced labour.</summary>
    public static ReportFlag Violence { get; } =
        new("violence", new("Kekerasan fisik atau seksual", "Physical or sexual violence"), true);

    /// <summary>Intimidation and threats. One of the eleven ILO indicators of forced labour.</summary>
    public static ReportFlag Threats { get; } = new("threats", new("Intimidasi dan ancaman", "Intimidation and threats"), true);

    /// <summary>Retention of identity documents. One of the eleven ILO indicators of forced labour.</summary>
    public static ReportFlag RetentionOfDocuments { get; } =
        new("retention-of-documents", new("Penahanan dokumen identitas", "Retention of identity documents"), true);

    /// <summary>Withholding of wages. One of the eleven ILO indicators of forced labour.</summary>
    public static ReportFlag WithholdingOfWages { get; } =
        new("withholding-of-wages", new("Penahanan upah", "Withholding of wages"), true);

    /// <summary>Debt bondage. One of the eleven ILO indicators of forced labour.</summary>
    public static ReportFlag DebtBondage { get; } = new("debt-bondage", new("Jeratan utang", "Debt bondage"), true);

    /// <summary>Abusive working and living conditions. One of the eleven ILO indicators of forced labour.</summary>
    public static ReportFlag AbusiveConditions { get; } =
        new(
            "abusive-conditions",
            new("Kondisi kerja dan tempat tinggal yang tidak layak", "Abusive working and living conditions"),
            true);

    /// <summary>Excessive overtime. One of the eleven ILO indicators of forced labour.</summary>
    public static ReportFlag ExcessiveOvertime { get; } =
        new("excessive-overtime", new("Lembur berlebihan", "Excessive overtime"), true);

    /// <summary>Other.</summary>
    public static ReportFlag Other { get; } = new("other", new("Lainnya", "Other"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<ReportFlag> List { get; } = new(
        text => new ReportFlag(text, label: null),
        ShelterBeforePapers,
        NoOffice,
        Pressure,
        Secrecy,
        AbuseOfVulnerability,
        Deception,
        RestrictionOfMovement,
        Isolation,
        Violence,
        Threats,
        RetentionOfDocuments,
        WithholdingOfWages,
        DebtBondage,
        AbusiveConditions,
        ExcessiveOvertime,
        Other);

    /// <summary>Whether this is one of the eleven ILO indicators of forced labour. Not so for an unknown code.</summary>
    public bool IsForcedLabourIndicator { get; }
}
