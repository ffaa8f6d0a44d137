using System.Reflection;
using System.Runtime.Loader;
using Desmigratif.Domain.Places;
using Xunit.Abstractions;

namespace Desmigratif.Regions.Tests;

/// <summary>What the table costs. The bounds are those that were promised; what is measured lies far below them.</summary>
[Collection(nameof(RegionTableCostTests))]
[CollectionDefinition(nameof(RegionTableCostTests), DisableParallelization = true)]
public sealed class RegionTableCostTests(ITestOutputHelper output)
{
    private const int MostMilliseconds = 150;

    private const long MostBytes = 8 * 1024 * 1024;

    [Fact]
    public void A_lookup_allocates_nothing()
    {
        RegionTable table = RegionTable.Instance;
        RegionCode village = RegionCode.Parse("5203082001");
        int found = Look(table, village);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            found += Look(table, village);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(found > 1000);
    }

    [Fact]
    public void Codes_and_names_are_loaded_within_the_time_and_the_memory_promised()
    {
        // A fresh load of a copy of the assembly, so that the table of the other tests does not count.
        AssemblyLoadContext context = new("fresh", isCollectible: true);
        Assembly fresh = context.LoadFromAssemblyPath(typeof(RegionTable).Assembly.Location);
        object table = fresh.GetType(typeof(RegionTable).FullName!)!.GetProperty(nameof(RegionTable.Instance))!.GetValue(null)!;
        IRegionCatalogue catalogue = Assert.IsType<IRegionCatalogue>(table, exactMatch: false);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = System.Diagnostics.Stopwatch.GetTimestamp();

        Assert.Equal(RegionStatus.Current, catalogue.StatusOf("5203082001"));
        TimeSpan codes = System.Diagnostics.Stopwatch.GetElapsedTime(start);
        table.GetType().GetMethod(nameof(RegionTable.Search))!.Invoke(table, ["Xqzxqz", null]);
        TimeSpan all = System.Diagnostics.Stopwatch.GetElapsedTime(start);
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;

        output.WriteLine($"codes {codes.TotalMilliseconds:0.0} ms, with the first search {all.TotalMilliseconds:0.0} ms, {bytes / 1024.0 / 1024.0:0.00} MiB");
        Assert.InRange(all.TotalMilliseconds, 0, MostMilliseconds);
        Assert.InRange(bytes, 1, MostBytes);
        GC.KeepAlive(table);
        context.Unload();
    }

    private static int Look(RegionTable table, RegionCode village) =>
        (table.StatusOf("520308") is RegionStatus.Current ? 1 : 0)
        + (table.StatusOf("9101012001") is RegionStatus.Retired ? 1 : 0)
        + (table.StatusOf("529901") is RegionStatus.Unknown ? 1 : 0)
        + (table.Find(village) is { Status: RegionStatus.Current, Parent: { } district } region
            ? region.Utf8Name.Length + district.Utf8Name.Length
            : 0);
}
