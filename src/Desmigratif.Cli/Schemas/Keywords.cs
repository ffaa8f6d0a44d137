using System.Text.Json;

namespace Desmigratif.Cli.Schemas;

/// <summary>The keywords of JSON Schema by what a change of their value does.</summary>
internal static class Keywords
{
    /// <summary>A greater value refuses more.</summary>
    public static readonly string[] Least = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"];

    /// <summary>A smaller value refuses more.</summary>
    public static readonly string[] Most = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"];

    /// <summary>Keywords that are compared part by part.</summary>
    public static readonly string[] InParts =
        ["$ref", "type", "enum", "const", "required", "properties", "patternProperties", "additionalProperties", "items", "anyOf", "allOf", .. Least, .. Most];

    private static readonly string[] Naming = ["$id", "$schema", "$defs", "$anchor"];

    private static readonly string[] Annotations = ["title", "description", "examples", "$comment", "default", "deprecated", "readOnly", "writeOnly"];

    /// <summary>Whether the keyword only tells people something.</summary>
    public static bool IsAnnotation(string keyword) =>
        Annotations.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Whether the keyword refuses something and only an equal value is known to refuse the same.</summary>
    public static bool IsOpaque(string keyword) =>
        !InParts.Contains(keyword) && !Naming.Contains(keyword) && !IsAnnotation(keyword);

    public static JsonElement? Of(JsonElement schema, string keyword) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty(keyword, out JsonElement value) ? value : null;

    /// <summary>The value of a keyword that takes a text; nothing where it is absent or no text.</summary>
    public static string? Text(JsonElement schema, string keyword) =>
        Of(schema, keyword) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static bool AreEqual(JsonElement? one, JsonElement? other) =>
        one is { } left && other is { } right ? JsonElement.DeepEquals(left, right) : one is null && other is null;
}
