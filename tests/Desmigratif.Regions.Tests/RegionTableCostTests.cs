using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using Desmigratif.Domain.Places;
using Xunit.Abstractions;

namespace Desmigratif.Regions.Tests;

/// <summary>
/// What the table costs. The bounds are those that were promised; what is measured lies far below them. Other work may run beside
/// a measurement, so the best of a few counts.
/// </summary>
[Collection(nameof(RegionTableCostTests))]
[CollectionDefinition(nameof(RegionTableCostTests), DisableParallelization = true)]
public sealed class RegionTableCostTests(ITestOutputHelper output)
{
    private const int MostMilliseconds = 150;

    private const long MostBytes = 8 * 1024 * 1024;

    private const int Attempts = 5;

    [Fact]
    public void A_lookup_allocates_nothing()
    {
        RegionTable table = RegionTable.Instance;
        RegionCode village = RegionCode.Parse("5203082001");
        int found = Look(table, village);
        long least = long.MaxValue;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 1000; i++)
            {
                found += Look(table, village);
            }

            least = long.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
        Assert.True(found > 1000);
    }

    [Fact]
    public void Codes_and_names_are_loaded_within_the_time_and_the_memory_promised()
    {
        TimeSpan time = TimeSpan.MaxValue;
        long bytes = long.MaxValue;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            (TimeSpan took, long kept) = LoadAnew();
            time = took < time ? took : time;
            bytes = long.Min(bytes, kept);
        }

        Assert.InRange(time.TotalMilliseconds, 0, MostMilliseconds);
        Assert.InRange(bytes, 1024 * 1024, MostBytes);
    }

    /// <summary>A fresh load of the assembly, so that the table of the other tests does not count.</summary>
    private (TimeSpan Time, long Bytes) LoadAnew()
    {
        AssemblyLoadContext context = new("fresh", isCollectible: true);
        Type type = context.LoadFromAssemblyPath(typeof(RegionTable).Assembly.Location).GetType(typeof(RegionTable).FullName!)!;
        object table = type.GetProperty(nameof(RegionTable.Instance))!.GetValue(null)!;
        IRegionCatalogue catalogue = Assert.IsType<IRegionCatalogue>(table, exactMatch: false);
        MethodInfo find = type.GetMethod(nameof(RegionTable.Find), [typeof(RegionCode)])!;
        RegionCode village = RegionCode.Parse("5203132001");
        Assert.NotSame(RegionTable.Instance, table);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = Stopwatch.GetTimestamp();

        Assert.Equal(RegionStatus.Current, catalogue.StatusOf("5203082001"));
        TimeSpan codes = Stopwatch.GetElapsedTime(start);
        object region = find.Invoke(table, [village])!;
        Assert.Equal("Anjani", region.GetType().GetProperty(nameof(Region.Name))!.GetValue(region));
        TimeSpan all = Stopwatch.GetElapsedTime(start);
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;

        output.WriteLine($"codes {codes.TotalMilliseconds:0.0} ms, with the names {all.TotalMilliseconds:0.0} ms, {bytes / 1048576.0:0.00} MiB");
        GC.KeepAlive(table);
        context.Unload();
        return (all, bytes);
    }

    private static int Look(RegionTable table, RegionCode village) =>
        (table.StatusOf("520308") is RegionStatus.Current ? 1 : 0)
        + (table.StatusOf("9101012001") is RegionStatus.Retired ? 1 : 0)
        + (table.StatusOf("529901") is RegionStatus.Unknown ? 1 : 0)
        + (table.Find(village) is { Status: RegionStatus.Current, Parent: { } district } region
            ? region.Utf8Name.Length + district.Utf8Name.Length
            : 0);
}
