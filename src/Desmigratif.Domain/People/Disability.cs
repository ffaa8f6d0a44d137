using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>Whether and how a person is disabled (UU 8/2016). A specific personal datum: UU 27/2022 Art. 26.</summary>
/// <indonesian title="Disabilitas">
/// Ada tidaknya disabilitas dan ragamnya (UU 8/2016). Termasuk data pribadi spesifik: UU 27/2022 Pasal 26.
/// </indonesian>
/// <source>UU 8/2016; Dukcapil/SIAK: disabilitas</source>
public sealed class Disability : Code, ICode<Disability>
{
    private Disability(string text, Wording? label, int? siakNumber = null)
        : base(text, label) =>
        SiakNumber = siakNumber;

    /// <summary>Asked, and there is none. A member that is absent says nothing.</summary>
    public static Disability None { get; } = new("none", new("Tidak ada", "None"), 7);

    /// <summary>Physical.</summary>
    public static Disability Physical { get; } = new("physical", new("Disabilitas fisik", "Physical"), 1);

    /// <summary>Visual.</summary>
    public static Disability Visual { get; } = new("visual", new("Disabilitas netra", "Visual"), 2);

    /// <summary>Hearing or speech.</summary>
    public static Disability HearingSpeech { get; } =
        new("hearing-speech", new("Disabilitas rungu/wicara", "Hearing or speech"), 3);

    /// <summary>Mental.</summary>
    public static Disability Mental { get; } = new("mental", new("Disabilitas mental", "Mental"), 4);

    /// <summary>Physical and mental.</summary>
    public static Disability PhysicalAndMental { get; } =
        new("physical-and-mental", new("Disabilitas fisik dan mental", "Physical and mental"), 5);

    /// <summary>Another kind.</summary>
    public static Disability Other { get; } = new("other", new("Disabilitas lainnya", "Other"), 6);

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<Disability> List { get; } = new(
        text => new Disability(text, label: null),
        None,
        Physical,
        Visual,
        HearingSpeech,
        Mental,
        PhysicalAndMental,
        Other);

    /// <summary>
    /// The number of this code in the population administration list <c>disabilitas</c>; nothing for an unknown code.
    /// </summary>
    public int? SiakNumber { get; }
}
