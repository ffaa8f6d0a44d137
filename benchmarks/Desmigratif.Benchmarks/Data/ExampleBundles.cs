using Desmigratif.Tests.Shared;

namespace Desmigratif.Benchmarks.Data;

/// <summary>The example bundles of the five seed systems, as they are committed.</summary>
internal static class ExampleBundles
{
    public static byte[] File() =>
        [.. Directory.EnumerateFiles(Checkout.PathOf("samples/data/examples"), "*.ndjson")
            .Order(StringComparer.Ordinal)
            .SelectMany(System.IO.File.ReadAllBytes)];
}
