using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>A social-security programme for migrant workers (Permenaker 4/2023).</summary>
/// <indonesian title="Program jaminan sosial">Program jaminan sosial bagi pekerja migran (Permenaker 4/2023).</indonesian>
/// <source>Permenaker 4/2023</source>
public sealed class SocialSecurityProgramme : Code, ICode<SocialSecurityProgramme>
{
    private SocialSecurityProgramme(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Work accident insurance; obligatory.</summary>
    public static SocialSecurityProgramme Jkk { get; } = new("jkk", new("Jaminan Kecelakaan Kerja (JKK)", "Work accident (JKK)"));

    /// <summary>Death insurance; obligatory.</summary>
    public static SocialSecurityProgramme Jkm { get; } = new("jkm", new("Jaminan Kematian (JKM)", "Death (JKM)"));

    /// <summary>Old-age savings; voluntary.</summary>
    public static SocialSecurityProgramme Jht { get; } = new("jht", new("Jaminan Hari Tua (JHT)", "Old age (JHT)"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<SocialSecurityProgramme> List { get; } = new(
        text => new SocialSecurityProgramme(text, label: null),
        Jkk,
        Jkm,
        Jht);
}
