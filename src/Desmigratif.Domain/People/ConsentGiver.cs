using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>In which quality somebody gives consent to the processing of personal data.</summary>
/// <indonesian title="Pemberi persetujuan">Dalam kedudukan apa seseorang menyetujui pemrosesan data pribadi.</indonesian>
/// <source>UU 27/2022</source>
public sealed class ConsentGiver : Code, ICode<ConsentGiver>
{
    private ConsentGiver(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>The person concerned; not possible for a child.</summary>
    public static ConsentGiver Self { get; } = new("self", new("Yang bersangkutan", "The person concerned"));

    /// <summary>Mother or father of the person.</summary>
    public static ConsentGiver Parent { get; } = new("parent", new("Orang tua", "Parent"));

    /// <summary>Guardian.</summary>
    public static ConsentGiver Guardian { get; } = new("guardian", new("Wali", "Guardian"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<ConsentGiver> List { get; } = new(text => new ConsentGiver(text, label: null), Self, Parent, Guardian);
}
