using System.Text.Encodings.Web;
using System.Text.Json;
using Desmigratif.Cli.Commands;
using Desmigratif.Domain.Findings;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Cli.Reports;

/// <summary>One JSON object: what was read, exact counts, and the first findings or decisions of each kind in full.</summary>
internal sealed class JsonReport(Stream output, Summary summary, Evaluation evaluation, bool namesFiles, bool isAssessment) : IReport
{
    private readonly Samples samples = new(evaluation.MaxSamples);
    private string? input;

    public void Begin(string input) => this.input = namesFiles ? input : null;

    public void Add(BundleReading reading)
    {
        foreach (Finding problem in reading.Problems)
        {
            samples.Add(problem, input);
        }
    }

    public void Add(Finding finding)
    {
        summary.Add(finding);
        samples.Add(finding, input);
    }

    public void Add(Decision decision)
    {
        summary.Add(decision);
        samples.Add(decision, input);
    }

    public void Finish()
    {
        using Utf8JsonWriter json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("type", isAssessment ? "assessment" : "check");
        json.WriteString("asOf", evaluation.AsOf is { } day ? Days.Of(day) : "today");
        json.WriteBoolean("complete", summary.IsComplete && summary.UnreadableInputs == 0);
        json.WriteNumber("unreadableInputs", summary.UnreadableInputs);
        json.WriteNumber("bundles", summary.Bundles);
        json.WriteNumber("records", summary.Records);
        json.WriteNumber("persons", summary.Persons);
        json.WriteNumber("migrations", summary.Migrations);
        json.WriteNumber("children", summary.Children);
        WriteCounts(json);
        if (isAssessment)
        {
            WriteDecisions(json);
        }

        json.WriteStartArray("findings");
        foreach (Sample<Finding> sample in samples.Findings.SelectMany(shown => shown))
        {
            ResultJson.Write(json, sample.Item, evaluation.Language, sample.Input);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    public void Dispose()
    {
    }

    private void WriteCounts(Utf8JsonWriter json)
    {
        json.WriteStartArray("counts");
        foreach (Tally tally in summary.Tallies)
        {
            json.WriteStartObject();
            json.WriteString("code", tally.Code.Text);
            json.WriteString("severity", ResultWords.Of(tally.Severity));
            json.WriteNumber("count", tally.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteDecisions(Utf8JsonWriter json)
    {
        json.WriteStartObject("outcomes");
        foreach (Outcome outcome in Enum.GetValues<Outcome>())
        {
            json.WriteNumber(ResultWords.Of(outcome), summary.Count(outcome));
        }

        json.WriteEndObject();
        json.WriteStartArray("decisions");
        foreach (Sample<Decision> sample in Enum.GetValues<Outcome>().SelectMany(samples.Decisions))
        {
            ResultJson.Write(json, sample.Item, sample.Input);
        }

        json.WriteEndArray();
    }
}
