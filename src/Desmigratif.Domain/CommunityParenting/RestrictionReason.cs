using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>
/// Why a caregiver must not be proposed for a child. Any other reason, or none, counts as a conflict of interest.
/// </summary>
/// <indonesian title="Alasan pembatasan">
/// Mengapa seorang pengasuh tidak boleh diusulkan bagi seorang anak. Alasan lain, atau tanpa alasan, dihitung sebagai benturan
/// kepentingan.
/// </indonesian>
/// <source>desmigratif/1.0</source>
public sealed class RestrictionReason : Code, ICode<RestrictionReason>
{
    private RestrictionReason(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>The child refused.</summary>
    public static RestrictionReason ChildRefused { get; } = new("child-refused", new("Anak menolak", "The child refused"));

    /// <summary>Parent or guardian refused.</summary>
    public static RestrictionReason GuardianRefused { get; } =
        new("guardian-refused", new("Orang tua atau wali menolak", "Parent or guardian refused"));

    /// <summary>The caregiver declined.</summary>
    public static RestrictionReason CaregiverDeclined { get; } =
        new("caregiver-declined", new("Pengasuh menyatakan tidak bersedia", "The caregiver declined"));

    /// <summary>Conflict of interest.</summary>
    public static RestrictionReason ConflictOfInterest { get; } =
        new("conflict-of-interest", new("Benturan kepentingan", "Conflict of interest"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<RestrictionReason> List { get; } = new(
        text => new RestrictionReason(text, label: null),
        ChildRefused,
        GuardianRefused,
        CaregiverDeclined,
        ConflictOfInterest)
    {
        IsOpen = true,
    };
}
