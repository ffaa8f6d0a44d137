using System.Text.Encodings.Web;
using System.Text.Json;
using Desmigratif.Cli.Commands;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Completeness;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Cli.Reports;

/// <summary>One JSON object: what was read, exact counts, and the first findings or decisions of each kind in full.</summary>
internal sealed class JsonReport(Stream output, Summary summary, Evaluation evaluation, bool namesFiles, bool isAssessment)
    : SampledReport(summary, evaluation.MaxSamples)
{
    public override void Begin(string input) => Input = namesFiles ? input : null;

    public override void Finish()
    {
        using Utf8JsonWriter json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("type", isAssessment ? "assessment" : "check");
        json.WriteString("asOf", evaluation.AsOf is { } day ? IsoDate.Of(day) : "today");
        json.WriteBoolean("complete", Summary.IsWhole);
        json.WriteNumber("unreadableInputs", Summary.Unreadable.Count);
        json.WriteNumber("bundles", Summary.Bundles);
        json.WriteNumber("records", Summary.Records);
        json.WriteNumber("persons", Summary.Persons);
        json.WriteNumber("migrations", Summary.Migrations);
        json.WriteNumber("children", Summary.Children);
        WriteCounts(json);
        if (isAssessment)
        {
            WriteDecisions(json);
        }

        if (evaluation.Profile is { } profile)
        {
            WriteMissing(json, profile);
        }

        json.WriteStartArray("findings");
        foreach (Sample<Finding> sample in Samples.Findings.SelectMany(shown => shown))
        {
            ResultJson.Write(json, sample.Item, evaluation.Language, sample.Input);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private void WriteCounts(Utf8JsonWriter json)
    {
        json.WriteStartArray("counts");
        foreach (Tally tally in Summary.Tallies)
        {
            json.WriteStartObject();
            json.WriteString("code", tally.Code.Text);
            json.WriteString("severity", ResultWords.Of(tally.Severity));
            json.WriteNumber("count", tally.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteMissing(Utf8JsonWriter json, Profile profile)
    {
        json.WriteString("profile", CompletenessTexts.CodeOf(profile).Text);
        json.WriteStartObject("missing");
        json.WriteNumber("records", Summary.Missing.Records);
        json.WriteNumber("members", Summary.Missing.Members);
        json.WriteStartArray("shown");
        foreach (Sample<IncompleteRecord> sample in Summary.Missing.Shown)
        {
            json.WriteStartObject();
            if (namesFiles)
            {
                json.WriteString("input", sample.Input);
            }

            json.WriteStartObject("record");
            json.WriteString("type", sample.Item.Record.Type);
            json.WriteString("id", sample.Item.Record.Id);
            json.WriteEndObject();
            json.WriteNumber("line", sample.Item.Line);
            json.WriteStartArray("members");
            foreach (MissingMember member in sample.Item.Missing)
            {
                json.WriteStringValue(member.Pointer);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteDecisions(Utf8JsonWriter json)
    {
        json.WriteStartObject("outcomes");
        foreach (Outcome outcome in Enum.GetValues<Outcome>())
        {
            json.WriteNumber(ResultWords.Of(outcome), Summary.Count(outcome));
        }

        json.WriteEndObject();
        json.WriteStartArray("decisions");
        foreach (Sample<Decision> sample in Enum.GetValues<Outcome>().SelectMany(Samples.Decisions))
        {
            ResultJson.Write(json, sample.Item, sample.Input);
        }

        json.WriteEndArray();
    }
}
