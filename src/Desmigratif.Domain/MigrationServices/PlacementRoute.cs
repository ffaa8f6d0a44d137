using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Through whom somebody is placed abroad (UU 18/2017 Arts. 49 and 63).</summary>
/// <indonesian title="Jalur penempatan">
/// Melalui siapa seseorang ditempatkan di luar negeri (UU 18/2017 Pasal 49 dan 63).
/// </indonesian>
/// <source>UU 18/2017 Arts. 49, 63</source>
public sealed class PlacementRoute : Code, ICode<PlacementRoute>
{
    private PlacementRoute(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>The state's placing body, under an agreement between governments.</summary>
    public static PlacementRoute Agency { get; } = new("agency", new("Badan (KP2MI/BP2MI)", "State placing body"));

    /// <summary>A licensed placement company (P3MI).</summary>
    public static PlacementRoute P3mi { get; } = new("p3mi", new("P3MI", "Placement company"));

    /// <summary>A company that sends its own employees.</summary>
    public static PlacementRoute OwnCompany { get; } =
        new("own-company", new("Perusahaan untuk kepentingan sendiri", "Own company"));

    /// <summary>Without a placing body; only to an employer that is a legal entity.</summary>
    public static PlacementRoute Individual { get; } = new("individual", new("Perseorangan", "Individual"));

    /// <summary>Nobody could tell.</summary>
    public static PlacementRoute Unknown { get; } = new("unknown", new("Tidak diketahui", "Not known"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<PlacementRoute> List { get; } = new(
        text => new PlacementRoute(text, label: null),
        Agency,
        P3mi,
        OwnCompany,
        Individual,
        Unknown);
}
