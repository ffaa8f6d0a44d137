namespace Desmigratif.Cli.Schemas;

/// <summary>One side of a comparison: a single file, or all the schemas and code lists of a folder.</summary>
internal sealed class SchemaSet
{
    private const string BundledFiles = "bundled*.schema.json";

    private SchemaSet(IReadOnlyList<SchemaFile> files) => Files = files;

    public IReadOnlyList<SchemaFile> Files { get; }

    /// <summary>The newest version among the files; they are published together and all bear the same.</summary>
    public SchemaVersion Version => Files.Max(file => file.Version);

    /// <summary>Reads a file or a folder as it is published. Where the bundled schemas are, the files of single records say nothing else.</summary>
    /// <exception cref="SchemaUnreadableException">There is nothing of the kind.</exception>
    public static SchemaSet Read(string name)
    {
        if (!Directory.Exists(name))
        {
            return File.Exists(name) ? new([SchemaFile.Read(name)]) : throw new SchemaUnreadableException(name, Texts.NoSuchFile);
        }

        string[] schemas = Directory.GetFiles(name, BundledFiles) is { Length: > 0 } bundled ? bundled : Directory.GetFiles(name, "*.schema.json");
        string profiles = Path.Combine(name, "profiles.json");
        string codeLists = Path.Combine(name, "codelists");
        string[] files =
        [
            .. schemas,
            .. File.Exists(profiles) ? [profiles] : Array.Empty<string>(),
            .. Directory.Exists(codeLists) ? Directory.GetFiles(codeLists, "*.json") : [],
        ];
        return files.Length > 0
            ? new([.. files.Order(StringComparer.Ordinal).Select(SchemaFile.Read)])
            : throw new SchemaUnreadableException(name, SchemaTexts.EmptyFolder);
    }
}
