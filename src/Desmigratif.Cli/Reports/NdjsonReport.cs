using System.Text.Encodings.Web;
using System.Text.Json;
using Desmigratif.Cli.Commands;
using Desmigratif.Domain.Findings;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Cli.Reports;

/// <summary>One JSON object a line: every finding of a check, or every decision of an assessment, as soon as it is known.</summary>
internal sealed class NdjsonReport : IReport
{
    private readonly BufferedStream output;
    private readonly Utf8JsonWriter json;
    private readonly Language language;
    private readonly bool namesFiles;
    private readonly bool isAssessment;
    private string? input;

    public NdjsonReport(Stream output, Evaluation evaluation, bool namesFiles, bool isAssessment)
    {
        this.output = new BufferedStream(output, 64 * 1024);
        language = evaluation.Language;
        this.namesFiles = namesFiles;
        this.isAssessment = isAssessment;
        json = new Utf8JsonWriter(this.output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    public void Begin(string input) => this.input = namesFiles ? input : null;

    public void Add(BundleReading reading)
    {
        if (!isAssessment)
        {
            foreach (Finding problem in reading.Problems)
            {
                Write(problem);
            }
        }
    }

    public void Add(Finding finding) => Write(finding);

    public void Add(Decision decision)
    {
        ResultJson.Write(json, decision, input);
        EndLine();
    }

    public void Finish() => output.Flush();

    public void Dispose() => json.Dispose();

    private void Write(Finding finding)
    {
        ResultJson.Write(json, finding, language, input);
        EndLine();
    }

    private void EndLine()
    {
        json.Flush();
        output.WriteByte((byte)'\n');
        json.Reset();
    }
}
