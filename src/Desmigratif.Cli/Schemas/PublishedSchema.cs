using System.Reflection;

namespace Desmigratif.Cli.Schemas;

/// <summary>The schema that the tool carries: schemas, code lists, profiles and conformance vectors, as they are published.</summary>
internal static class PublishedSchema
{
    private const string Folder = "schema/v1/";

    private static readonly Assembly Tool = typeof(PublishedSchema).Assembly;

    private static readonly SortedDictionary<string, string> Resources = new(
        Tool.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .ToDictionary(name => name[Folder.Length..].Replace('\\', '/'), StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>The files, by their path in the published folder, sorted.</summary>
    public static IReadOnlyCollection<string> Files => Resources.Keys;

    /// <summary>The newest version that the tool knows.</summary>
    public static SchemaVersion Version { get; } = ReadVersion();

    public static Stream Stream(string file) => Tool.GetManifestResourceStream(Resources[file])!;

    private static SchemaVersion ReadVersion()
    {
        const string Bundled = "bundled.schema.json";
        using Stream stream = Stream(Bundled);
        return SchemaFile.Parse(stream, Bundled).Version;
    }
}
