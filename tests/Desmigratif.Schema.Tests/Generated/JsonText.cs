using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Desmigratif.Schema.Tests.Generated;

/// <summary>JSON as it is committed: indented by two, readable, with a line end behind it.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(JsonNode node)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Readable))
        {
            node.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>The members of one object, then those of another.</summary>
    public static JsonObject Merged(this JsonObject first, JsonObject second)
    {
        foreach ((string name, JsonNode? value) in second.ToArray())
        {
            second.Remove(name);
            first[name] = value;
        }

        return first;
    }
}
