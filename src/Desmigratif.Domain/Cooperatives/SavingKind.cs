using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>How a member saves with a cooperative.</summary>
/// <indonesian title="Jenis simpanan">Cara anggota menyimpan pada koperasi.</indonesian>
/// <source>UU 25/1992 Art. 41</source>
public sealed class SavingKind : Code, ICode<SavingKind>
{
    private SavingKind(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Paid once, on joining.</summary>
    public static SavingKind Principal { get; } = new("principal", new("Simpanan pokok", "Principal savings"));

    /// <summary>Paid regularly.</summary>
    public static SavingKind Mandatory { get; } = new("mandatory", new("Simpanan wajib", "Mandatory savings"));

    /// <summary>Paid as the member likes.</summary>
    public static SavingKind Voluntary { get; } = new("voluntary", new("Simpanan sukarela", "Voluntary savings"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<SavingKind> List { get; } = new(
        text => new SavingKind(text, label: null),
        Principal,
        Mandatory,
        Voluntary);
}
