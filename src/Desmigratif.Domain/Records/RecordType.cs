using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Records;

/// <summary>The type of a line of the interchange format: a record of one of the four pillars, or a line of the container.</summary>
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

    /// <summary>A letter the village signed.</summary>
    public static RecordType Letter { get; } = new("letter", new("Surat desa", "Letter"));

    /// <summary>The care profile of a person under 18.</summary>
    public static RecordType Child { get; } = new("child", new("Profil anak", "Child"));

    /// <summary>A community carer, mentor or tutor.</summary>
    public static RecordType Caregiver { get; } = new("caregiver", new("Pengasuh", "Caregiver"));

    /// <summary>Who looks after which child.</summary>
    public static RecordType CareArrangement { get; } = new("care-arrangement", new("Penempatan pengasuhan", "Care arrangement"));

    /// <summary>Every type of version 1.0. Types that this package does not model yet are read, kept and written back unchanged.</summary>
    public static CodeList<RecordType> List { get; } = new(
        text => new RecordType(text, label: null),
        Bundle,
        End,
        Village,
        Person,
        Consent,
        Migration,
        new RecordType("service-visit", new("Kunjungan layanan", "Service visit")),
        new RecordType("job-opening", new("Lowongan kerja", "Job opening")),
        Letter,
        new RecordType("case", new("Pengaduan", "Case")),
        new RecordType("business-group", new("Kelompok usaha", "Business group")),
        new RecordType("public-works", new("Padat karya", "Public works")),
        new RecordType("volunteer", new("Tenaga kerja sukarela", "Volunteer")),
        Child,
        Caregiver,
        CareArrangement,
        new RecordType("learning-session", new("Kegiatan rumah belajar", "Learning session")),
        new RecordType("partnership", new("Kemitraan", "Partnership")),
        new RecordType("needs-assessment", new("Asesmen kebutuhan", "Needs assessment")),
        new RecordType("cooperative", new("Koperasi", "Cooperative")),
        new RecordType("debt-exposure", new("Jeratan utang", "Debt exposure")));
}
