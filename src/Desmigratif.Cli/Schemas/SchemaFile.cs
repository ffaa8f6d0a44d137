using System.Text.Json;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Schemas;

/// <summary>A schema, a code list or a table of profiles that was read from a file.</summary>
/// <param name="Name">What it is called, without its version: <c>bundled.submit</c>, <c>codes:religion</c>, <c>profiles</c>.</param>
/// <param name="Version">Its version.</param>
/// <param name="Json">What it says.</param>
internal sealed record SchemaFile(string Name, SchemaVersion Version, JsonElement Json)
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private const int MaxDepth = 128;

    public bool IsCodeList => Json.TryGetProperty("codes", out _);

    public bool IsSchema => Json.TryGetProperty("$schema", out _);

    /// <summary>Reads a file.</summary>
    /// <exception cref="SchemaUnreadableException">The file is none of them.</exception>
    public static SchemaFile Read(string file)
    {
        try
        {
            using FileStream stream = File.OpenRead(file);
            return Parse(stream, file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SchemaUnreadableException(file, Texts.CannotRead);
        }
    }

    /// <inheritdoc cref="Read" />
    public static SchemaFile Parse(Stream stream, string file)
    {
        JsonElement json = Document(stream, file);
        if (json.ValueKind != JsonValueKind.Object
            || !json.TryGetProperty("$id", out JsonElement id) || id.ValueKind != JsonValueKind.String)
        {
            throw new SchemaUnreadableException(file, SchemaTexts.NoSchema);
        }

        if (!SchemaVersion.TryRead(id.GetString()!, out SchemaVersion version, out string? name))
        {
            throw new SchemaUnreadableException(file, SchemaTexts.NoVersion);
        }

        if (version.Major != SchemaTexts.KnownMajor)
        {
            throw new SchemaUnreadableException(file, SchemaTexts.UnknownVersion(version));
        }

        SchemaFile read = new(name, version, json);
        if (read.WhyNot() is { } fault)
        {
            throw new SchemaUnreadableException(file, fault);
        }

        return read;
    }

    private static JsonElement Document(Stream stream, string file)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(
                stream, new JsonDocumentOptions { MaxDepth = MaxDepth, AllowDuplicateProperties = false });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw new SchemaUnreadableException(file, SchemaTexts.NoSchema);
        }
    }

    private Wording? WhyNot() =>
        IsCodeList ? CodeListShape.FaultOf(Json)
        : Name == "profiles" || Keywords.Text(Json, "$schema") == Dialect ? null
        : SchemaTexts.NoSchema;
}
