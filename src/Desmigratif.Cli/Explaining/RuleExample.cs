using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Explaining;

/// <summary>Two small registers that show what a rule accepts and what it refuses, and where the finding points.</summary>
internal sealed class RuleExample(JsonElement json)
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public RuleId Code { get; } = RuleId.Parse(json.GetProperty("code").GetString()!);

    public string AsOf => json.GetProperty("asOf").GetString()!;

    public string Profile => json.GetProperty("profile").GetString()!;

    public string Pointer => json.GetProperty("pointer").GetString()!;

    public string Severity => json.GetProperty("severity").GetString()!;

    /// <summary>Gets what a village, regency or province has set, as the JSON of that file; nothing for nothing.</summary>
    public string? LocalParameters => json.TryGetProperty("localParameters", out JsonElement local) ? local.GetRawText() : null;

    public IReadOnlyList<string> Accepted => [.. json.GetProperty("accepted").EnumerateArray().Select(record => record.GetRawText())];

    public IReadOnlyList<string> Refused => [.. json.GetProperty("refused").EnumerateArray().Select(record => record.GetRawText())];

    /// <summary>Gets the records that stand in both registers.</summary>
    public IReadOnlyList<string> Shared => [.. Accepted.Intersect(Refused, StringComparer.Ordinal)];

    /// <summary>A register of these records as a file of the format, closed with the right count and hash.</summary>
    public string File(IReadOnlyList<string> records)
    {
        string body = string.Join('\n', [Header(), .. records]) + "\n";
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));
        return body + $$"""{"type":"end","records":{{records.Count}},"sha256":"{{hash}}"}""" + "\n";
    }

    private string Header()
    {
        using MemoryStream line = new();
        using (Utf8JsonWriter writer = new(line, Layout))
        {
            json.TryGetProperty("bundle", out JsonElement bundle);
            string Member(string name, string otherwise) =>
                bundle.ValueKind == JsonValueKind.Object && bundle.TryGetProperty(name, out JsonElement value) ? value.GetString()! : otherwise;
            writer.WriteStartObject();
            writer.WriteString("type", "bundle");
            writer.WriteString("schema", "desmigratif/1.0");
            writer.WriteString("id", "b-1");
            writer.WriteString("village", "5203082001");
            writer.WriteString("producedAt", Member("producedAt", "2026-11-21T03:00:00Z"));
            writer.WriteString("purpose", Member("purpose", "test"));
            writer.WriteString("profile", Profile);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(line.ToArray());
    }
}
