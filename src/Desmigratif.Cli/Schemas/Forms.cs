using System.Text.Json;

namespace Desmigratif.Cli.Schemas;

/// <summary>The forms that a value may have: those of <c>anyOf</c>, or the schema itself as the only one; and what is said around them.</summary>
internal sealed class Forms
{
    public Forms(JsonElement schema)
    {
        bool hasSeveral = Keywords.Of(schema, "anyOf") is { ValueKind: JsonValueKind.Array };
        Around = Only(schema, keyword => hasSeveral ? keyword != "anyOf" : Keywords.IsAnnotation(keyword));
        Each = hasSeveral
            ? [.. schema.GetProperty("anyOf").EnumerateArray()]
            : [Only(schema, keyword => keyword != "anyOf" && !Keywords.IsAnnotation(keyword))];
    }

    public JsonElement Around { get; }

    public IReadOnlyList<JsonElement> Each { get; }

    private static JsonElement Only(JsonElement schema, Func<string, bool> isKept) => JsonSerializer.SerializeToElement(
        schema.EnumerateObject().Where(member => isKept(member.Name)).ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal));
}
