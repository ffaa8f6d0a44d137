using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>The legal form under which a village saves and lends.</summary>
/// <indonesian title="Bentuk badan usaha">Bentuk badan hukum tempat desa menyimpan dan meminjamkan uang.</indonesian>
/// <source>UU 25/1992; PP 11/2021</source>
public sealed class CooperativeForm : Code, ICode<CooperativeForm>
{
    private CooperativeForm(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>A cooperative (UU 25/1992).</summary>
    public static CooperativeForm Cooperative { get; } = new("cooperative", new("Koperasi", "Cooperative"));

    /// <summary>A village-owned enterprise (PP 11/2021).</summary>
    public static CooperativeForm VillageEnterprise { get; } =
        new("village-enterprise", new("BUM Desa", "Village enterprise"));

    /// <summary>An enterprise that several villages own together (PP 11/2021).</summary>
    public static CooperativeForm JointVillageEnterprise { get; } =
        new("joint-village-enterprise", new("BUM Desa bersama", "Joint village enterprise"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<CooperativeForm> List { get; } = new(
        text => new CooperativeForm(text, label: null),
        Cooperative,
        VillageEnterprise,
        JointVillageEnterprise);
}
