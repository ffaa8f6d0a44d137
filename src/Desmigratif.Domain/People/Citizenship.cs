using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>The citizenship of a person.</summary>
/// <indonesian title="Kewarganegaraan">Kewarganegaraan seseorang.</indonesian>
/// <source>Dukcapil/SIAK: kewarganegaraan</source>
public sealed class Citizenship : Code, ICode<Citizenship>
{
    private Citizenship(string text, Wording? label, int? siakNumber = null)
        : base(text, label) =>
        SiakNumber = siakNumber;

    /// <summary>Indonesian.</summary>
    public static Citizenship Indonesian { get; } = new("indonesian", new("WNI", "Indonesian"), 1);

    /// <summary>Foreign.</summary>
    public static Citizenship Foreign { get; } = new("foreign", new("WNA", "Foreign"), 2);

    /// <summary>Indonesian and foreign, which the law allows to certain children only.</summary>
    public static Citizenship Dual { get; } = new("dual", new("Kewarganegaraan ganda terbatas", "Dual (limited, children)"), 3);

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<Citizenship> List { get; } = new(
        text => new Citizenship(text, label: null),
        Indonesian,
        Foreign,
        Dual);

    /// <summary>
    /// The number of this code in the population administration list <c>kewarganegaraan</c>; nothing for an unknown code.
    /// </summary>
    public int? SiakNumber { get; }
}
