using Desmigratif.Domain.Places;

namespace Desmigratif.Domain.Tests.Vectors;

/// <summary>
/// The region catalogue that the vectors of the NIK describe in their own column; of other codes what the provinces tell.
/// </summary>
internal sealed class VectorRegions : IRegionCatalogue
{
    private readonly Dictionary<string, RegionStatus> statuses = new(StringComparer.Ordinal);

    private VectorRegions()
    {
        foreach (VectorRow row in VectorTable.Nik.Rows.Where(row => row["region_status"].Length > 0))
        {
            string[] status = row["region_status"].Split('/');
            Learn(row["province"], status[0]);
            Learn(row["regency"], status[1]);
            Learn(row["district"], status[2]);
        }
    }

    public static VectorRegions Instance { get; } = new();

    public RegionStatus StatusOf(ReadOnlySpan<char> code) =>
        statuses.TryGetValue(code.ToString(), out RegionStatus status) ? status : ProvinceCatalogue.Instance.StatusOf(code);

    public RegionCode? SuccessorOf(RegionCode code) => ProvinceCatalogue.Instance.SuccessorOf(code);

    private void Learn(string code, string written)
    {
        RegionStatus status = Enum.Parse<RegionStatus>(written, ignoreCase: true);
        Assert.True(statuses.TryAdd(code, status) || statuses[code] == status, $"Two rows disagree on {code}.");
    }
}
