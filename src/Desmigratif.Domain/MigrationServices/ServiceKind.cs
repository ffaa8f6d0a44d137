using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>What somebody came to the migration service centre for (UU 18/2017 Art. 42).</summary>
/// <indonesian title="Jenis layanan">
/// Untuk keperluan apa seseorang datang ke pusat layanan migrasi (UU 18/2017 Pasal 42).
/// </indonesian>
/// <source>UU 18/2017 Art. 42</source>
public sealed class ServiceKind : Code, ICode<ServiceKind>
{
    private ServiceKind(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Work on offer at home and abroad.</summary>
    public static ServiceKind LabourMarketInformation { get; } =
        new("labour-market-information", new("Informasi pasar kerja", "Labour-market information"));

    /// <summary>Help to choose work that fits.</summary>
    public static ServiceKind JobGuidance { get; } = new("job-guidance", new("Bimbingan kerja", "Job guidance"));

    /// <summary>The data of a prospective worker are checked against the papers.</summary>
    public static ServiceKind DataVerification { get; } =
        new("data-verification", new("Verifikasi data calon PMI", "Data verification"));

    /// <summary>Help to obtain papers.</summary>
    public static ServiceKind DocumentFacilitation { get; } =
        new("document-facilitation", new("Fasilitasi dokumen", "Document facilitation"));

    /// <summary>Help to a worker or family in trouble.</summary>
    public static ServiceKind CaseAssistance { get; } =
        new("case-assistance", new("Pendampingan kasus", "Case assistance"));

    /// <summary>Somebody is entered in the register, or brought up to date there.</summary>
    public static ServiceKind DataCollection { get; } = new("data-collection", new("Pendataan", "Data collection"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<ServiceKind> List { get; } = new(
        text => new ServiceKind(text, label: null),
        LabourMarketInformation,
        JobGuidance,
        DataVerification,
        DocumentFacilitation,
        CaseAssistance,
        DataCollection);
}
