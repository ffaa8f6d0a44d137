using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>The level of schooling that a <see cref="SchoolingStatus"/> speaks of.</summary>
/// <indonesian title="Jenjang sekolah">Jenjang sekolah yang dimaksud.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class SchoolingLevel : Code, ICode<SchoolingLevel>
{
    private SchoolingLevel(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Kindergarten.</summary>
    public static SchoolingLevel Kindergarten { get; } = new("kindergarten", new("TK/PAUD", "Kindergarten"));

    /// <summary>Primary.</summary>
    public static SchoolingLevel Primary { get; } = new("primary", new("SD/sederajat", "Primary"));

    /// <summary>Lower secondary.</summary>
    public static SchoolingLevel LowerSecondary { get; } = new("lower-secondary", new("SMP/sederajat", "Lower secondary"));

    /// <summary>Upper secondary.</summary>
    public static SchoolingLevel UpperSecondary { get; } = new("upper-secondary", new("SMA/SMK/sederajat", "Upper secondary"));

    /// <summary>Tertiary.</summary>
    public static SchoolingLevel Tertiary { get; } = new("tertiary", new("Perguruan tinggi", "Tertiary"));

    /// <summary>A school for pupils with a disability, whatever its level.</summary>
    public static SchoolingLevel Special { get; } = new("special", new("Sekolah luar biasa (SLB)", "Special school"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<SchoolingLevel> List { get; } = new(
        text => new SchoolingLevel(text, label: null),
        Kindergarten,
        Primary,
        LowerSecondary,
        UpperSecondary,
        Tertiary,
        Special)
    {
        IsOpen = true,
    };
}
