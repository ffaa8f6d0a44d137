using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>
/// The kind of an arrangement for the care of a child. The line between them is drawn by law and never by software.
/// </summary>
/// <indonesian title="Jenis pengasuhan">
/// Jenis pengaturan pengasuhan anak. Batas antarjenis ditentukan hukum, bukan oleh perangkat lunak.
/// </indonesian>
/// <source>UU 35/2014; PP 44/2017; PP 29/2019</source>
public sealed class CareKind : Code, ICode<CareKind>
{
    private CareKind(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>By relatives to the third degree, chosen by the family.</summary>
    public static CareKind KinCare { get; } = new("kin-care", new("Pengasuhan oleh keluarga", "Kin care"));

    /// <summary>Companionship by day; the child lives where it lives.</summary>
    public static CareKind CommunityMentor { get; } =
        new("community-mentor", new("Pendampingan masyarakat", "Community companion"));

    /// <summary>Living care by others than kin, decided by the social office (PP 44/2017).</summary>
    public static CareKind FosterCare { get; } = new("foster-care", new("Orang tua asuh", "Foster care"));

    /// <summary>Decided by the court (PP 29/2019).</summary>
    public static CareKind Guardianship { get; } = new("guardianship", new("Perwalian", "Guardianship"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<CareKind> List { get; } = new(
        text => new CareKind(text, label: null),
        KinCare,
        CommunityMentor,
        FosterCare,
        Guardianship);
}
