using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Where the work is done: ashore or aboard (PP 22/2022).</summary>
/// <indonesian title="Sektor">Di mana pekerjaan dilakukan: di darat atau di atas kapal (PP 22/2022).</indonesian>
/// <source>PP 22/2022</source>
public sealed class Sector : Code, ICode<Sector>
{
    private Sector(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Land.</summary>
    public static Sector Land { get; } = new("land", new("Darat", "Land"));

    /// <summary>Crew of a merchant ship.</summary>
    public static Sector MerchantShip { get; } = new("merchant-ship", new("Kapal niaga", "Merchant ship"));

    /// <summary>Crew of a fishing ship.</summary>
    public static Sector FishingShip { get; } = new("fishing-ship", new("Kapal perikanan", "Fishing ship"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<Sector> List { get; } = new(text => new Sector(text, label: null), Land, MerchantShip, FishingShip);
}
