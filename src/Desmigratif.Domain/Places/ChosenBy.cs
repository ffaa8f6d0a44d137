using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Places;

/// <summary>How an officer was chosen.</summary>
/// <indonesian title="Cara pemilihan">Bagaimana petugas dipilih.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class ChosenBy : Code, ICode<ChosenBy>
{
    private ChosenBy(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>By the deliberation of the village.</summary>
    public static ChosenBy Deliberation { get; } = new("deliberation", new("Musyawarah desa", "Village deliberation"));

    /// <summary>Appointed by an office or an official.</summary>
    public static ChosenBy Appointment { get; } = new("appointment", new("Penunjukan", "Appointment"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<ChosenBy> List { get; } = new(text => new ChosenBy(text, label: null), Deliberation, Appointment);
}
