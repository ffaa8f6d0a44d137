using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>For whom a module of the programme was written.</summary>
/// <indonesian title="Sasaran modul">Untuk siapa modul program disusun.</indonesian>
/// <source>LKKNU 2021-05-10</source>
public sealed class ModuleAudience : Code, ICode<ModuleAudience>
{
    private ModuleAudience(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>The children of migrant workers.</summary>
    public static ModuleAudience Child { get; } = new("child", new("Anak", "Child"));

    /// <summary>The migrant workers themselves.</summary>
    public static ModuleAudience Worker { get; } = new("worker", new("Pekerja migran", "Worker"));

    /// <summary>Those who care in their place, and their surroundings.</summary>
    public static ModuleAudience Carer { get; } = new("carer", new("Pengasuh", "Carer"));

    /// <summary>Facilitators and officers.</summary>
    public static ModuleAudience Officer { get; } = new("officer", new("Petugas", "Officer"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<ModuleAudience> List { get; } = new(
        text => new ModuleAudience(text, label: null),
        Child,
        Worker,
        Carer,
        Officer);
}
