using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>What a lender holds as security for a debt. Holding a paper of identity is a sign of debt bondage.</summary>
/// <indonesian title="Jenis jaminan">
/// Apa yang dipegang pemberi utang sebagai jaminan. Menahan dokumen identitas ialah tanda jeratan utang.
/// </indonesian>
/// <source>desmigratif/1.0</source>
public sealed class SecurityKind : Code, ICode<SecurityKind>
{
    private SecurityKind(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>A passport.</summary>
    public static SecurityKind Passport { get; } = new("passport", new("Paspor", "Passport"));

    /// <summary>An identity card.</summary>
    public static SecurityKind IdentityCard { get; } = new("identity-card", new("KTP-el", "Identity card"));

    /// <summary>A family card.</summary>
    public static SecurityKind FamilyCard { get; } = new("family-card", new("Kartu Keluarga", "Family card"));

    /// <summary>A seaman book.</summary>
    public static SecurityKind SeamanBook { get; } = new("seaman-book", new("Buku pelaut", "Seaman book"));

    /// <summary>A birth certificate.</summary>
    public static SecurityKind BirthCertificate { get; } =
        new("birth-certificate", new("Akta kelahiran", "Birth certificate"));

    /// <summary>A motorcycle, or its papers.</summary>
    public static SecurityKind Motorcycle { get; } = new("motorcycle", new("Sepeda motor", "Motorcycle"));

    /// <summary>Anything else.</summary>
    public static SecurityKind Other { get; } = new("other", new("Lainnya", "Other"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<SecurityKind> List { get; } = new(
        text => new SecurityKind(text, label: null),
        Passport,
        IdentityCard,
        FamilyCard,
        SeamanBook,
        BirthCertificate,
        Motorcycle,
        Other);
}
