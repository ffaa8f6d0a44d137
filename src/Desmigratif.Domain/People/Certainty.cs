using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>How sure a statement is.</summary>
/// <indonesian title="Kepastian">Seberapa pasti suatu keterangan.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class Certainty : Code, ICode<Certainty>
{
    private Certainty(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Somebody who may know has said so.</summary>
    public static Certainty Stated { get; } = new("stated", new("Dinyatakan", "Stated"));

    /// <summary>Inferred from family card, family position and names; software never turns it into stated.</summary>
    public static Certainty Probable { get; } = new("probable", new("Dugaan", "Probable"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<Certainty> List { get; } = new(text => new Certainty(text, label: null), Stated, Probable);
}
