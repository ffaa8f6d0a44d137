using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>What a member does in a business group.</summary>
/// <indonesian title="Peran anggota">Peran anggota dalam kelompok usaha.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class GroupRole : Code, ICode<GroupRole>
{
    private GroupRole(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Leads the group.</summary>
    public static GroupRole Chair { get; } = new("chair", new("Ketua", "Chair"));

    /// <summary>Stands in for the chair.</summary>
    public static GroupRole ViceChair { get; } = new("vice-chair", new("Wakil ketua", "Vice chair"));

    /// <summary>Keeps the papers.</summary>
    public static GroupRole Secretary { get; } = new("secretary", new("Sekretaris", "Secretary"));

    /// <summary>Keeps the money.</summary>
    public static GroupRole Treasurer { get; } = new("treasurer", new("Bendahara", "Treasurer"));

    /// <summary>A member without office.</summary>
    public static GroupRole Member { get; } = new("member", new("Anggota", "Member"));

    /// <summary>Joins to begin a business, with or without a migrant worker in the family.</summary>
    public static GroupRole ProspectiveEntrepreneur { get; } =
        new("prospective-entrepreneur", new("Calon wirausaha", "Prospective entrepreneur"));

    /// <summary>Another office.</summary>
    public static GroupRole Other { get; } = new("other", new("Lainnya", "Other"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<GroupRole> List { get; } = new(
        text => new GroupRole(text, label: null),
        Chair,
        ViceChair,
        Secretary,
        Treasurer,
        Member,
        ProspectiveEntrepreneur,
        Other)
    {
        IsOpen = true,
    };
}
