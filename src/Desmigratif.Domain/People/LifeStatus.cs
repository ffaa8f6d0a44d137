using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>Whether a person lives.</summary>
/// <indonesian title="Status hidup">Apakah seseorang masih hidup.</indonesian>
/// <source>OpenSID: status_dasar_penduduk; desmigratif/1.0</source>
public sealed class LifeStatus : Code, ICode<LifeStatus>
{
    private LifeStatus(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Alive.</summary>
    public static LifeStatus Alive { get; } = new("alive", new("Hidup", "Alive"));

    /// <summary>Dead.</summary>
    public static LifeStatus Dead { get; } = new("dead", new("Meninggal", "Dead"));

    /// <summary>Nobody knows whether the person lives.</summary>
    public static LifeStatus Missing { get; } = new("missing", new("Hilang", "Missing"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<LifeStatus> List { get; } = new(text => new LifeStatus(text, label: null), Alive, Dead, Missing);
}
