using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Records;

/// <summary>The type of a line of the interchange format: a record of one of the four pillars, or a line of the container.</summary>
/// <indonesian title="Jenis baris">
/// Jenis baris dalam format pertukaran: catatan dari keempat pilar, atau baris pembuka dan penutup.
/// </indonesian>
/// <source>desmigratif/1.0</source>
public sealed class RecordType : Code, ICode<RecordType>
{
    private RecordType(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Opens a bundle: one village's register.</summary>
    public static RecordType Bundle { get; } = new("bundle", new("Bundel", "Bundle"));

    /// <summary>Closes a bundle.</summary>
    public static RecordType End { get; } = new("end", new("Penutup bundel", "End of bundle"));

    /// <summary>The village and its place in the programme.</summary>
    public static RecordType Village { get; } = new("village", new("Desa", "Village"));

    /// <summary>One human being.</summary>
    public static RecordType Person { get; } = new("person", new("Orang", "Person"));

    /// <summary>Permission to process personal data.</summary>
    public static RecordType Consent { get; } = new("consent", new("Persetujuan", "Consent"));

    /// <summary>One migration episode of one person.</summary>
    public static RecordType Migration { get; } = new("migration", new("Perjalanan migrasi", "Migration"));

    /// <summary>One visit to the migration service centre.</summary>
    public static RecordType ServiceVisit { get; } = new("service-visit", new("Kunjungan layanan", "Service visit"));

    /// <summary>A job offer that the service centre passes on.</summary>
    public static RecordType JobOpening { get; } = new("job-opening", new("Lowongan kerja", "Job opening"));

    /// <summary>A letter the village signed.</summary>
    public static RecordType Letter { get; } = new("letter", new("Surat desa", "Letter"));

    /// <summary>A worker or family in trouble.</summary>
    public static RecordType Case { get; } = new("case", new("Pengaduan", "Case"));

    /// <summary>A productive-business group.</summary>
    public static RecordType BusinessGroup { get; } = new("business-group", new("Kelompok usaha", "Business group"));

    /// <summary>Labour-intensive works.</summary>
    public static RecordType PublicWorks { get; } = new("public-works", new("Padat karya", "Public works"));

    /// <summary>A volunteer worker.</summary>
    public static RecordType Volunteer { get; } = new("volunteer", new("Tenaga kerja sukarela", "Volunteer"));

    /// <summary>The care profile of a person under 18.</summary>
    public static RecordType Child { get; } = new("child", new("Profil anak", "Child"));

    /// <summary>A community carer, mentor or tutor.</summary>
    public static RecordType Caregiver { get; } = new("caregiver", new("Pengasuh", "Caregiver"));

    /// <summary>Who looks after which child.</summary>
    public static RecordType CareArrangement { get; } = new("care-arrangement", new("Pengaturan pengasuhan", "Care arrangement"));

    /// <summary>An activity at the learning house.</summary>
    public static RecordType LearningSession { get; } =
        new("learning-session", new("Kegiatan rumah belajar", "Learning session"));

    /// <summary>A memorandum with a partner.</summary>
    public static RecordType Partnership { get; } = new("partnership", new("Kemitraan", "Partnership"));

    /// <summary>A mapping of care needs.</summary>
    public static RecordType NeedsAssessment { get; } = new("needs-assessment", new("Asesmen kebutuhan", "Needs assessment"));

    /// <summary>A cooperative or village-owned enterprise.</summary>
    public static RecordType Cooperative { get; } = new("cooperative", new("Koperasi", "Cooperative"));

    /// <summary>A debt to a moneylender or broker.</summary>
    public static RecordType DebtExposure { get; } = new("debt-exposure", new("Jeratan utang", "Debt exposure"));

    /// <summary>Every type of version 1.0. Records of a type that it does not hold are read, kept and written back unchanged.</summary>
    public static CodeList<RecordType> List { get; } = new(
        text => new RecordType(text, label: null),
        Bundle,
        End,
        Village,
        Person,
        Consent,
        Migration,
        ServiceVisit,
        JobOpening,
        Letter,
        Case,
        BusinessGroup,
        PublicWorks,
        Volunteer,
        Child,
        Caregiver,
        CareArrangement,
        LearningSession,
        Partnership,
        NeedsAssessment,
        Cooperative,
        DebtExposure);
}
