using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>What a caregiver has shown or signed before being with children (PP 44/2017 for foster parents).</summary>
/// <indonesian title="Jenis penapisan">
/// Surat atau pernyataan yang ditunjukkan pengasuh sebelum mendampingi anak (PP 44/2017 bagi orang tua asuh).
/// </indonesian>
/// <source>PP 44/2017</source>
public sealed class ScreeningKind : Code, ICode<ScreeningKind>
{
    private ScreeningKind(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Never to use violence, exploitation, neglect or corporal punishment.</summary>
    public static ScreeningKind NonViolenceStatement { get; } =
        new("non-violence-statement", new("Pernyataan tidak melakukan kekerasan", "Statement of non-violence"));

    /// <summary>To be willing to take the task.</summary>
    public static ScreeningKind WillingnessStatement { get; } =
        new("willingness-statement", new("Pernyataan kesediaan", "Statement of willingness"));

    /// <summary>Health.</summary>
    public static ScreeningKind Health { get; } = new("health", new("Keterangan sehat", "Health"));

    /// <summary>Police record certificate.</summary>
    public static ScreeningKind PoliceRecord { get; } = new("police-record", new("SKCK", "Police record certificate"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<ScreeningKind> List { get; } = new(
        text => new ScreeningKind(text, label: null),
        NonViolenceStatement,
        WillingnessStatement,
        Health,
        PoliceRecord);
}
