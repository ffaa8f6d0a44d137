using BenchmarkDotNet.Attributes;
using Desmigratif.Domain.Places;
using Desmigratif.Regions;

namespace Desmigratif.Benchmarks;

/// <summary>
/// Whether a district and a village are known, as the rules ask for each person and village; each figure is for one question. The
/// contender keeps the codes as texts in a hash table.
/// </summary>
public class LookUpRegions
{
    private const int Questions = 2000;

    private readonly string[] codes;
    private readonly Dictionary<string, RegionStatus>.AlternateLookup<ReadOnlySpan<char>> byText;

    public LookUpRegions()
    {
        Dictionary<string, RegionStatus> texts = new(StringComparer.Ordinal);
        foreach (Region province in RegionTable.Instance.Provinces)
        {
            Add(province, texts);
        }

        byText = texts.GetAlternateLookup<ReadOnlySpan<char>>();
        string[] all = [.. texts.Keys.Where(code => code.Length >= 6)];
        codes = [.. Enumerable.Range(0, Questions).Select(question => all[(int)((question * 7_919L) % all.Length)])];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Questions)]
    public int HashTableOfTexts()
    {
        int current = 0;
        foreach (string code in codes)
        {
            current += byText.TryGetValue(code, out RegionStatus status) && status is RegionStatus.Current ? 1 : 0;
        }

        return current;
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public int Table()
    {
        int current = 0;
        foreach (string code in codes)
        {
            current += RegionTable.Instance.StatusOf(code.AsSpan()) is RegionStatus.Current ? 1 : 0;
        }

        return current;
    }

    private static void Add(Region region, Dictionary<string, RegionStatus> texts)
    {
        texts.Add(region.Code.Text, region.Status);
        foreach (Region child in region.Children)
        {
            Add(child, texts);
        }
    }
}
