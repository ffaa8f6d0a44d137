using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Whether somebody went abroad by the procedure of the law. It is never inferred from anything else.</summary>
/// <indonesian title="Status prosedural">
/// Apakah seseorang berangkat menurut prosedur undang-undang. Tidak pernah disimpulkan dari hal lain.
/// </indonesian>
/// <source>UU 18/2017</source>
public sealed class ProceduralStatus : Code, ICode<ProceduralStatus>
{
    private ProceduralStatus(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Procedural.</summary>
    public static ProceduralStatus Procedural { get; } = new("procedural", new("Prosedural", "Procedural"));

    /// <summary>Non-procedural.</summary>
    public static ProceduralStatus NonProcedural { get; } = new("non-procedural", new("Nonprosedural", "Non-procedural"));

    /// <summary>Nobody could tell: a lawful answer, and never held against the person.</summary>
    public static ProceduralStatus Unknown { get; } = new("unknown", new("Tidak diketahui", "Not known"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<ProceduralStatus> List { get; } = new(
        text => new ProceduralStatus(text, label: null),
        Procedural,
        NonProcedural,
        Unknown);
}
