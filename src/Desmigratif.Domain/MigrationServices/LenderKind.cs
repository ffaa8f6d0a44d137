using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Who lent money for a departure.</summary>
/// <indonesian title="Jenis pemberi pinjaman">Siapa yang meminjamkan uang untuk berangkat.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class LenderKind : Code, ICode<LenderKind>
{
    private LenderKind(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Whoever recruited the worker: a sign of debt bondage.</summary>
    public static LenderKind Recruiter { get; } = new("recruiter", new("Perekrut", "Recruiter"));

    /// <summary>Moneylender.</summary>
    public static LenderKind Moneylender { get; } = new("moneylender", new("Rentenir", "Moneylender"));

    /// <summary>Bank.</summary>
    public static LenderKind Bank { get; } = new("bank", new("Bank", "Bank"));

    /// <summary>Cooperative.</summary>
    public static LenderKind Cooperative { get; } = new("cooperative", new("Koperasi", "Cooperative"));

    /// <summary>Family.</summary>
    public static LenderKind Family { get; } = new("family", new("Keluarga", "Family"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<LenderKind> List { get; } = new(
        text => new LenderKind(text, label: null),
        Recruiter,
        Moneylender,
        Bank,
        Cooperative,
        Family);
}
