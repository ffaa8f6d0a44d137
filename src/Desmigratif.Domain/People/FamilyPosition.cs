using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>
/// The position of a person in the family of the family card (SHDK). It has no word for a grandparent who cares for a child;
/// see <c>CarerRelation</c>.
/// </summary>
/// <indonesian title="Hubungan dalam keluarga (SHDK)">
/// Kedudukan seseorang dalam keluarga menurut Kartu Keluarga. Tidak ada kode bagi kakek atau nenek yang mengasuh; untuk itu
/// dipakai carer-relation.
/// </indonesian>
/// <source>Dukcapil/SIAK: SHDK (Permendagri 109/2019)</source>
public sealed class FamilyPosition : Code, ICode<FamilyPosition>
{
    private FamilyPosition(string text, Wording? label, int? siakNumber = null)
        : base(text, label) =>
        SiakNumber = siakNumber;

    /// <summary>Head of family.</summary>
    public static FamilyPosition Head { get; } = new("head", new("Kepala keluarga", "Head of family"), 1);

    /// <summary>Husband.</summary>
    public static FamilyPosition Husband { get; } = new("husband", new("Suami", "Husband"), 2);

    /// <summary>Wife.</summary>
    public static FamilyPosition Wife { get; } = new("wife", new("Istri", "Wife"), 3);

    /// <summary>Child.</summary>
    public static FamilyPosition Child { get; } = new("child", new("Anak", "Child"), 4);

    /// <summary>Child-in-law.</summary>
    public static FamilyPosition ChildInLaw { get; } = new("child-in-law", new("Menantu", "Child-in-law"), 5);

    /// <summary>Grandchild.</summary>
    public static FamilyPosition Grandchild { get; } = new("grandchild", new("Cucu", "Grandchild"), 6);

    /// <summary>Parent of the head of the family.</summary>
    public static FamilyPosition Parent { get; } = new("parent", new("Orang tua", "Parent"), 7);

    /// <summary>Parent-in-law.</summary>
    public static FamilyPosition ParentInLaw { get; } = new("parent-in-law", new("Mertua", "Parent-in-law"), 8);

    /// <summary>Other relative.</summary>
    public static FamilyPosition OtherRelative { get; } = new("other-relative", new("Famili lain", "Other relative"), 9);

    /// <summary>Domestic helper.</summary>
    public static FamilyPosition DomesticHelper { get; } = new("domestic-helper", new("Pembantu", "Domestic helper"), 10);

    /// <summary>Other.</summary>
    public static FamilyPosition Other { get; } = new("other", new("Lainnya", "Other"), 11);

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<FamilyPosition> List { get; } = new(
        text => new FamilyPosition(text, label: null),
        Head,
        Husband,
        Wife,
        Child,
        ChildInLaw,
        Grandchild,
        Parent,
        ParentInLaw,
        OtherRelative,
        DomesticHelper,
        Other);

    /// <summary>
    /// The number of this code in the population administration list <c>hubungan_keluarga_shdk</c>; nothing for an unknown code.
    /// </summary>
    public int? SiakNumber { get; }
}
