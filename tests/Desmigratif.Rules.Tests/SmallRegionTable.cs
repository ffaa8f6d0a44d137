using Desmigratif.Domain.Places;

namespace Desmigratif.Rules.Tests;

/// <summary>A region table of four levels that knows two villages: one of today, and one in a district that has been retired.</summary>
internal sealed class SmallRegionTable : IRegionCatalogue
{
    public RegionStatus StatusOf(ReadOnlySpan<char> code) => code switch
    {
        "52" or "5203" or "520308" or "5203082001" or "91" or "9103" => RegionStatus.Current,
        "910399" or "9103992001" => RegionStatus.Retired,
        _ => RegionStatus.Unknown,
    };

    public RegionCode? SuccessorOf(RegionCode code) => null;
}
