using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>In what state equipment was found.</summary>
/// <indonesian title="Kondisi sarana">Keadaan sarana ketika diperiksa.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class AssetCondition : Code, ICode<AssetCondition>
{
    private AssetCondition(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>It works.</summary>
    public static AssetCondition Usable { get; } = new("usable", new("Layak pakai", "Usable"));

    /// <summary>It is there and does not work.</summary>
    public static AssetCondition Broken { get; } = new("broken", new("Rusak", "Broken"));

    /// <summary>It is not there.</summary>
    public static AssetCondition Missing { get; } = new("missing", new("Tidak ditemukan", "Missing"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<AssetCondition> List { get; } = new(
        text => new AssetCondition(text, label: null),
        Usable,
        Broken,
        Missing);
}
