using System.Text;
using System.Text.Json;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Conformance.Tests;

/// <summary>One vector: an input, and what is expected of whoever reads it.</summary>
internal sealed class Vector(JsonElement json)
{
    public string Id => json.GetProperty("id").GetString()!;

    public string AsOf => json.GetProperty("asOf").GetString()!;

    public string? Twin => json.TryGetProperty("twin", out JsonElement twin) ? twin.GetString() : null;

    public byte[] Input => json.TryGetProperty("input", out JsonElement text)
        ? Encoding.UTF8.GetBytes(text.GetString()!)
        : json.GetProperty("inputBase64").GetBytesFromBase64();

    /// <summary>What a village, regency or province has set; nothing for nothing.</summary>
    public byte[]? LocalParameters => json.TryGetProperty("localParameters", out JsonElement local) ? Encoding.UTF8.GetBytes(local.GetRawText()) : null;

    public ReaderLimits Limits => json.TryGetProperty("limits", out JsonElement limits)
        ? new()
        {
            MaxLineBytes = limits.TryGetProperty("maxLineBytes", out JsonElement bytes) ? bytes.GetInt32() : ReaderLimits.Default.MaxLineBytes,
            MaxRecords = limits.TryGetProperty("maxRecords", out JsonElement records) ? records.GetInt32() : ReaderLimits.Default.MaxRecords,
        }
        : ReaderLimits.Default;

    public bool IsRefused => json.GetProperty("expect").EnumerateArray().Any(finding => finding.GetProperty("severity").GetString() is "error" or "blocking");

    /// <summary>The findings, each as one text: code, pointer, severity and line.</summary>
    public IEnumerable<string> Expected => json.GetProperty("expect").EnumerateArray().Select(finding =>
        $"{finding.GetProperty("code")} {finding.GetProperty("pointer")} {finding.GetProperty("severity")} {finding.GetProperty("line")}");

    /// <summary>The record lines that writing gives, as JSON.</summary>
    public IEnumerable<string> Output => json.GetProperty("output").EnumerateArray().Select(line => line.GetString()!);
}
