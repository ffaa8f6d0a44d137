using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>The sex of a person as recorded in the population register.</summary>
/// <indonesian title="Jenis kelamin">Jenis kelamin menurut data kependudukan.</indonesian>
/// <source>Dukcapil/SIAK: jenis kelamin (Permendagri 109/2019)</source>
public sealed class Sex : Code, ICode<Sex>
{
    private Sex(string text, Wording? label, int? siakNumber = null)
        : base(text, label) =>
        SiakNumber = siakNumber;

    /// <summary>Female.</summary>
    public static Sex Female { get; } = new("female", new("Perempuan", "Female"), 2);

    /// <summary>Male.</summary>
    public static Sex Male { get; } = new("male", new("Laki-laki", "Male"), 1);

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<Sex> List { get; } = new(text => new Sex(text, label: null), Female, Male);

    /// <summary>
    /// The number of this code in the population administration list <c>jenis_kelamin</c>; nothing for an unknown code.
    /// </summary>
    public int? SiakNumber { get; }
}
