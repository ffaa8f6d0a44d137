using System.Text.Json;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Writing;
using NodaTime;

namespace Desmigratif.Cli.Explaining;

/// <summary>Rules as JSON objects, with both languages.</summary>
internal static class RuleCardJson
{
    public static void Write(Utf8JsonWriter json, RuleCard card, RuleExample? example)
    {
        json.WriteStartObject();
        json.WriteString("type", "rule");
        json.WriteString("code", card.Id.Text);
        json.WriteString("pillar", Pillars.WordOf(card.Pillar));
        json.WriteStartObject("severity");
        Severity(json, "draft", card.Severity.Draft);
        Severity(json, "submit", card.Severity.Submit);
        Severity(json, "exchange", card.Severity.Exchange);
        json.WriteEndObject();
        json.WriteString("confidence", card.Confidence == Confidence.AMinus ? "A-" : card.Confidence.ToString());
        Both(json, "says", card.Says);
        Both(json, "message", card.Message);
        if (card.Paper is { } paper)
        {
            json.WriteString("paper", paper.Text);
        }

        json.WriteStartArray("steps");
        foreach (LawStep step in card.Law.Steps)
        {
            json.WriteStartObject();
            From(json, step.From);
            json.WriteStartArray("basis");
            foreach (Citation citation in step.Basis)
            {
                json.WriteStringValue(citation.Text);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("instruments");
        foreach (Instrument instrument in card.Instruments)
        {
            json.WriteStartObject();
            json.WriteString("name", instrument.ShortName);
            Both(json, "title", instrument.Title);
            json.WriteString("source", instrument.Source);
            json.WriteString("reviewed", IsoDate.Of(instrument.Reviewed));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("parameters");
        foreach (Parameter parameter in card.Parameters)
        {
            json.WriteStartObject();
            json.WriteString("name", parameter.Name);
            json.WriteString("unit", parameter.Unit);
            json.WriteStartArray("steps");
            foreach ((LocalDate from, string value) in parameter.Steps)
            {
                json.WriteStartObject();
                From(json, from);
                json.WriteString("value", value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (example is not null)
        {
            json.WriteStartObject("example");
            json.WriteString("asOf", example.AsOf);
            json.WriteString("profile", example.Profile);
            json.WriteString("pointer", example.Pointer);
            Lines(json, "accepted", example.Accepted);
            Lines(json, "refused", example.Refused);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Both(Utf8JsonWriter json, string name, Wording wording)
    {
        json.WriteStartObject(name);
        json.WriteString("id", wording.Indonesian);
        json.WriteString("en", wording.English);
        json.WriteEndObject();
    }

    private static void Severity(Utf8JsonWriter json, string profile, Severity? severity)
    {
        if (severity is { } hard)
        {
            json.WriteString(profile, ResultWords.Of(hard));
        }
        else
        {
            json.WriteNull(profile);
        }
    }

    private static void From(Utf8JsonWriter json, LocalDate from)
    {
        if (from > LocalDate.MinIsoValue)
        {
            json.WriteString("from", IsoDate.Of(from));
        }
    }

    private static void Lines(Utf8JsonWriter json, string name, IReadOnlyList<string> lines)
    {
        json.WriteStartArray(name);
        foreach (string line in lines)
        {
            json.WriteRawValue(line);
        }

        json.WriteEndArray();
    }
}
