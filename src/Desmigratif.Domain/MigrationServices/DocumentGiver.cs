using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Who gives the permission to go abroad (UU 18/2017 Art. 13(b)).</summary>
/// <indonesian title="Pemberi izin keluarga">
/// Siapa yang memberi izin untuk bekerja di luar negeri (UU 18/2017 Pasal 13 huruf b).
/// </indonesian>
/// <source>UU 18/2017 Art. 13(b)</source>
public sealed class DocumentGiver : Code, ICode<DocumentGiver>
{
    private DocumentGiver(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Husband or wife.</summary>
    public static DocumentGiver Spouse { get; } = new("spouse", new("Suami atau istri", "Spouse"));

    /// <summary>Parent.</summary>
    public static DocumentGiver Parent { get; } = new("parent", new("Orang tua", "Parent"));

    /// <summary>Guardian (<i>wali</i>); the law does not define the word.</summary>
    public static DocumentGiver Guardian { get; } = new("guardian", new("Wali", "Guardian"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<DocumentGiver> List { get; } = new(
        text => new DocumentGiver(text, label: null),
        Spouse,
        Parent,
        Guardian);
}
