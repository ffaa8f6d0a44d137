using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>What somebody who cares for a child is to the child. Main care lies with kin to the third degree.</summary>
/// <indonesian title="Hubungan pengasuh keluarga">
/// Hubungan pengasuh dengan anak. Pengasuhan utama berada pada keluarga sampai derajat ketiga.
/// </indonesian>
/// <source>PP 44/2017; desmigratif/1.0</source>
public sealed class CarerRelation : Code, ICode<CarerRelation>
{
    private CarerRelation(string text, Wording? label, int? degree = null)
        : base(text, label) =>
        Degree = degree;

    /// <summary>Mother or father: first degree.</summary>
    public static CarerRelation Parent { get; } = new("parent", new("Orang tua", "Parent"), 1);

    /// <summary>Elder sister or brother: second degree.</summary>
    public static CarerRelation Sibling { get; } = new("sibling", new("Kakak", "Sibling"), 2);

    /// <summary>Second degree.</summary>
    public static CarerRelation Grandparent { get; } = new("grandparent", new("Kakek atau nenek", "Grandparent"), 2);

    /// <summary>Third degree.</summary>
    public static CarerRelation GreatGrandparent { get; } = new("great-grandparent", new("Buyut", "Great-grandparent"), 3);

    /// <summary>Third degree.</summary>
    public static CarerRelation UncleAunt { get; } = new("uncle-aunt", new("Paman atau bibi", "Uncle or aunt"), 3);

    /// <summary>Fourth degree, which is not kin in the sense of the care rules.</summary>
    public static CarerRelation Cousin { get; } = new("cousin", new("Sepupu", "Cousin"), 4);

    /// <summary>Anything else; says nothing about a degree.</summary>
    public static CarerRelation Other { get; } = new("other", new("Lainnya", "Other"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<CarerRelation> List { get; } = new(
        text => new CarerRelation(text, label: null),
        Parent,
        Sibling,
        Grandparent,
        GreatGrandparent,
        UncleAunt,
        Cousin,
        Other);

    /// <summary>
    /// The degree of kinship in steps through the nearest common ancestor (PP 44/2017); nothing where the word does not tell, and
    /// for an unknown code.
    /// </summary>
    public int? Degree { get; }
}
