using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>What a case is about: a harm done to somebody, or something else.</summary>
/// <indonesian title="Pokok pengaduan">Hal yang diadukan: kerugian yang dialami seseorang, atau hal lain.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class CaseSubject : Code, ICode<CaseSubject>
{
    private CaseSubject(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Physical or psychological violence.</summary>
    public static CaseSubject Violence { get; } = new("violence", new("Kekerasan", "Violence"));

    /// <summary>Sexual violence or abuse.</summary>
    public static CaseSubject SexualViolence { get; } =
        new("sexual-violence", new("Kekerasan seksual", "Sexual violence"));

    /// <summary>Somebody in need of care is left without it.</summary>
    public static CaseSubject Neglect { get; } = new("neglect", new("Penelantaran", "Neglect"));

    /// <summary>Somebody else profits from the person's work or body.</summary>
    public static CaseSubject Exploitation { get; } = new("exploitation", new("Eksploitasi", "Exploitation"));

    /// <summary>Anything else, such as wages or remains to be brought home.</summary>
    public static CaseSubject Other { get; } = new("other", new("Lainnya", "Other"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<CaseSubject> List { get; } = new(
        text => new CaseSubject(text, label: null),
        Violence,
        SexualViolence,
        Neglect,
        Exploitation,
        Other);
}
