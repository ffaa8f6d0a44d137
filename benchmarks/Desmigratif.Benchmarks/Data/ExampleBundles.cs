namespace Desmigratif.Benchmarks.Data;

/// <summary>The example bundles of the five seed systems, as they are committed.</summary>
internal static class ExampleBundles
{
    public static byte[] File()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "samples", "data", "examples")))
        {
            folder = folder.Parent;
        }

        return [.. Directory.EnumerateFiles(Path.Combine(folder!.FullName, "samples", "data", "examples"), "*.ndjson")
            .Order(StringComparer.Ordinal)
            .SelectMany(System.IO.File.ReadAllBytes)];
    }
}
