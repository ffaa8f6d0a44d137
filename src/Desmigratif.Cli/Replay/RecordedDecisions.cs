using System.Globalization;
using System.Text.Json;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Cli.Replay;

/// <summary>Reads the decisions of a file: one, many on lines of their own, or those of a JSON report of <c>assess</c>.</summary>
internal static class RecordedDecisions
{
    /// <returns>The decisions; nothing where the file is something else.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    public static IReadOnlyList<RecordedDecision>? In(string file)
    {
        List<RecordedDecision> decisions = [];
        try
        {
            ReadOnlySpan<byte> utf8 = File.ReadAllBytes(file);
            Utf8JsonReader reader = new(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, new JsonReaderOptions { AllowMultipleValues = true });
            while (reader.Read())
            {
                JsonElement value = JsonElement.ParseValue(ref reader);
                if (!Add(value, decisions))
                {
                    return null;
                }
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null; // The second tells of texts that cannot be read as characters, such as half of one.
        }

        return decisions.Count > 0 ? decisions : null;
    }

    private static bool Add(JsonElement value, List<RecordedDecision> decisions)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        if (value.TryGetProperty("decisions", out JsonElement inner) && inner.ValueKind == JsonValueKind.Array)
        {
            return inner.EnumerateArray().All(one => Add(one, decisions));
        }

        bool isDecision = value.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String && type.GetString() == "decision"
            && value.TryGetProperty("asOf", out JsonElement day) && day.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(day.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly asOf)
            && LocalDate.FromDateOnly(asOf) >= ModelledLaw.FirstDay
            && Keep(LocalDate.FromDateOnly(asOf));
        return isDecision;

        bool Keep(LocalDate on)
        {
            RecordedDecision decision = new(decisions.Count + 1, value, on);
            decisions.Add(decision);
            return decision.Canonical.Length > 0; // Asked for here, because it cannot be given where a text is not made of characters.
        }
    }
}
