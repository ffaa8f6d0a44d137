using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>The kind of employer abroad (UU 18/2017 Art. 1(11)).</summary>
/// <indonesian title="Jenis pemberi kerja">Jenis pemberi kerja di luar negeri (UU 18/2017 Pasal 1 angka 11).</indonesian>
/// <source>UU 18/2017 Art. 1(11)</source>
public sealed class EmployerKind : Code, ICode<EmployerKind>
{
    private EmployerKind(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Government body.</summary>
    public static EmployerKind Government { get; } = new("government", new("Badan pemerintah", "Government body"));

    /// <summary>Legal entity.</summary>
    public static EmployerKind LegalEntity { get; } = new("legal-entity", new("Badan hukum", "Legal entity"));

    /// <summary>An individual who employs for the household; not the family-card family of a village.</summary>
    public static EmployerKind Household { get; } = new("household", new("Perseorangan (rumah tangga)", "Household"));

    /// <summary>Nobody could tell.</summary>
    public static EmployerKind Unknown { get; } = new("unknown", new("Tidak diketahui", "Not known"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<EmployerKind> List { get; } = new(
        text => new EmployerKind(text, label: null),
        Government,
        LegalEntity,
        Household,
        Unknown);
}
