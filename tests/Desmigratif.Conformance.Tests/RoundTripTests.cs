using System.Text;
using System.Text.Json;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Conformance.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public void What_is_read_is_written_back_with_everything_that_others_wrote() =>
        Kit.AllAgree("round-trip", vector => Written(vector).Select(Canonical), vector => vector.Output.Select(Canonical));

    private static IEnumerable<string> Written(Vector vector)
    {
        using MemoryStream file = new();
        using (BundleWriter writer = new(file))
        {
            foreach (BundleReading reading in new BundleReader().Read(new MemoryStream(vector.Input)))
            {
                writer.Write(reading.Register!);
            }
        }

        return Encoding.UTF8.GetString(file.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..^1];
    }

    /// <summary>A value with the members of its objects in one order, and its numbers as they were written.</summary>
    private static string Canonical(string json)
    {
        StringBuilder text = new();
        Add(JsonElement.Parse(json), text);
        return text.ToString();
    }

    private static void Add(JsonElement value, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach (JsonProperty member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    text.Append(member.Name).Append(':');
                    Add(member.Value, text);
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Add(item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case JsonValueKind.String:
                text.Append('"').Append(value.GetString()).Append('"');
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }
}
