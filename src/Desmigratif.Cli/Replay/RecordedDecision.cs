using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Desmigratif.Domain.Findings;
using Desmigratif.Serialization.Writing;
using NodaTime;

namespace Desmigratif.Cli.Replay;

/// <summary>A decision as it was written down: what has to come out again.</summary>
/// <param name="Place">Its place in the file, counted from 1.</param>
/// <param name="Json">What was written.</param>
/// <param name="AsOf">Its day.</param>
internal sealed record RecordedDecision(int Place, JsonElement Json, LocalDate AsOf)
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string? Bundle => Text("bundle");

    public string? Migration => Text("migration");

    public string? RuleBook => Text("ruleBook");

    /// <summary>Gets every byte of the decision, without white space and without the name of the file it was read from.</summary>
    public string Canonical => Written(json =>
    {
        json.WriteStartObject();
        foreach (JsonProperty member in Json.EnumerateObject().Where(member => member.Name != "file"))
        {
            member.WriteTo(json);
        }

        json.WriteEndObject();
    });

    /// <summary>The same form of a decision that was made now.</summary>
    public static string CanonicalOf(Decision decision) => Written(json => ResultJson.Write(json, decision));

    /// <summary>A value without white space.</summary>
    public static string Compact(JsonElement value) => Written(value.WriteTo);

    private static string Written(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes, Layout))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private string? Text(string name) =>
        Json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
