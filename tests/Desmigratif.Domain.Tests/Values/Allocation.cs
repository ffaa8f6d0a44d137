using System.Diagnostics;

namespace Desmigratif.Domain.Tests.Values;

/// <summary>How many bytes a call costs once the runtime has compiled it for good.</summary>
internal static class Allocation
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The least bytes that a call was seen to allocate; stops as soon as they are no more than expected.</summary>
    public static long Of(string text, long expected, Func<string, bool> call)
    {
        Stopwatch watch = Stopwatch.StartNew();
        long least = long.MaxValue;
        while (least > expected && watch.Elapsed < Patience)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            _ = call(text);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
