using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>The religion of a person as recorded in the population register.</summary>
/// <indonesian title="Agama">Agama atau kepercayaan menurut data kependudukan.</indonesian>
/// <source>Dukcapil/SIAK: agama (Permendagri 109/2019)</source>
public sealed class Religion : Code, ICode<Religion>
{
    private Religion(string text, Wording? label, int? siakNumber = null)
        : base(text, label) =>
        SiakNumber = siakNumber;

    /// <summary>Islam.</summary>
    public static Religion Islam { get; } = new("islam", new("Islam", "Islam"), 1);

    /// <summary>Protestant Christianity.</summary>
    public static Religion ProtestantChristianity { get; } =
        new("protestant-christianity", new("Kristen", "Protestant Christianity"), 2);

    /// <summary>Catholicism; older registers spell it <i>Katholik</i>.</summary>
    public static Religion Catholicism { get; } = new("catholicism", new("Katolik", "Catholicism"), 3);

    /// <summary>Hinduism.</summary>
    public static Religion Hinduism { get; } = new("hinduism", new("Hindu", "Hinduism"), 4);

    /// <summary>Buddhism; older registers spell it <i>Budha</i>.</summary>
    public static Religion Buddhism { get; } = new("buddhism", new("Buddha", "Buddhism"), 5);

    /// <summary>Confucianism.</summary>
    public static Religion Confucianism { get; } = new("confucianism", new("Khonghucu", "Confucianism"), 6);

    /// <summary>
    /// Belief in the One God (<i>Kepercayaan terhadap Tuhan Yang Maha Esa</i>), or another religion: the register does not tell
    /// them apart.
    /// </summary>
    public static Religion BeliefOrOther { get; } =
        new(
            "belief-in-the-one-god-or-other",
            new("Kepercayaan terhadap Tuhan YME atau lainnya", "Belief in the One God, or other"),
            7);

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<Religion> List { get; } = new(
        text => new Religion(text, label: null),
        Islam,
        ProtestantChristianity,
        Catholicism,
        Hinduism,
        Buddhism,
        Confucianism,
        BeliefOrOther);

    /// <summary>
    /// The number of this code in the population administration list <c>agama</c>; nothing for an unknown code.
    /// </summary>
    public int? SiakNumber { get; }
}
