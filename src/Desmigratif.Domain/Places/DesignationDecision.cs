using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Places;

/// <summary>What was decided on a village that was proposed for a programme.</summary>
/// <indonesian title="Keputusan penetapan">Apa yang diputuskan atas desa yang diusulkan.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class DesignationDecision : Code, ICode<DesignationDecision>
{
    private DesignationDecision(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>The village takes part from the day of the decision.</summary>
    public static DesignationDecision Designated { get; } = new("designated", new("Ditetapkan", "Designated"));

    /// <summary>The village was proposed and not chosen.</summary>
    public static DesignationDecision Declined { get; } = new("declined", new("Tidak ditetapkan", "Declined"));

    /// <summary>An earlier designation came to its end.</summary>
    public static DesignationDecision Ended { get; } = new("ended", new("Diakhiri", "Ended"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<DesignationDecision> List { get; } = new(
        text => new DesignationDecision(text, label: null),
        Designated,
        Declined,
        Ended);
}
