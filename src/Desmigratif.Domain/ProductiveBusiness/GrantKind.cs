using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>What a business group was given.</summary>
/// <indonesian title="Jenis bantuan">Apa yang diberikan kepada kelompok usaha.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class GrantKind : Code, ICode<GrantKind>
{
    private GrantKind(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Equipment in kind, such as sewing machines.</summary>
    public static GrantKind Equipment { get; } = new("equipment", new("Bantuan sarana usaha", "Equipment"));

    /// <summary>Money, which has to be accounted for.</summary>
    public static GrantKind Money { get; } = new("money", new("Bantuan dana", "Money"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<GrantKind> List { get; } = new(
        text => new GrantKind(text, label: null),
        Equipment,
        Money);
}
