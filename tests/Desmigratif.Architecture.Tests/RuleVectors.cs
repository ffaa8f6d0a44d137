using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Desmigratif.Cli.Explaining;
using Desmigratif.Domain.Findings;
using Desmigratif.Regions;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Settings;
using Desmigratif.Serialization.Writing;
using NodaTime.Text;

namespace Desmigratif.Architecture.Tests;

/// <summary>
/// The layer of rules of the conformance kit: what each rule accepts and refuses, with every finding of the rule book. Where the
/// finding of the rule itself stands is written by hand in docs/rules/examples.ndjson and proven by the tests of the tool.
/// </summary>
internal static class RuleVectors
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text()
    {
        StringBuilder lines = new();
        foreach (RuleExample example in RuleExamples.National.All)
        {
            lines.Append(Line(example, "accepted", example.Accepted)).Append('\n').Append(Line(example, "refused", example.Refused)).Append('\n');
        }

        return lines.ToString();
    }

    private static string Line(RuleExample example, string which, IReadOnlyList<string> records)
    {
        string file = example.File(records);
        using MemoryStream line = new();
        using (Utf8JsonWriter json = new(line, Layout))
        {
            json.WriteStartObject();
            json.WriteString("id", $"rules/{example.Code}/{which}");
            json.WriteString("layer", "rules");
            json.WriteString("profile", example.Profile);
            json.WriteString("asOf", example.AsOf);
            if (example.LocalParameters is { } local)
            {
                json.WritePropertyName("localParameters");
                json.WriteRawValue(local);
            }

            json.WriteString("input", file);
            json.WriteStartArray("expect");
            foreach (Finding finding in Findings(example, file))
            {
                json.WriteStartObject();
                json.WriteString("code", finding.Code.Text);
                json.WriteString("pointer", finding.Pointer);
                json.WriteString("severity", ResultWords.Of(finding.Severity));
                json.WriteNumber("line", finding.Line);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (which == "refused")
            {
                json.WriteString("twin", $"rules/{example.Code}/accepted");
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(line.ToArray());
    }

    private static IEnumerable<Finding> Findings(RuleExample example, string file)
    {
        RuleBook book = example.LocalParameters is { } local
            ? RuleBook.NationalWith(LocalParametersFile.Read(Encoding.UTF8.GetBytes(local)))
            : RuleBook.National;
        return from reading in new BundleReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(file)))
               from finding in book.Check(reading.Register!, LocalDatePattern.Iso.Parse(example.AsOf).Value, RegionTable.Instance)
               select finding;
    }
}
