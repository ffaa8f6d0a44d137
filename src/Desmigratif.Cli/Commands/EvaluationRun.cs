using Desmigratif.Cli.Input;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;
using NodaTime;

namespace Desmigratif.Cli.Commands;

/// <summary>One run over all inputs, bundle by bundle, into one report.</summary>
internal sealed class EvaluationRun(Evaluation evaluation, ToolHost host)
{
    /// <summary>Gets a value indicating whether decisions are asked for, so that findings of reading are told in passing.</summary>
    public bool IsAssessment { get; init; }

    public ExitCode Run(Action<Register, LocalDate, IReport> evaluate)
    {
        List<InputFile> inputs = [.. InputFiles.Of(evaluation.Inputs, host)];
        using Stream output = OpenOutput();
        Summary summary = new();
        using IReport report = Report(output, summary, inputs.Count > 1);
        ExitCode ending = ExitCode.Passed;
        try
        {
            Progress.Show(inputs, evaluation.Language, host, progress =>
            {
                foreach (InputFile input in inputs)
                {
                    Read(input, summary, report, evaluate, progress);
                }
            });
        }
        catch (OperationCanceledException)
        {
            host.Error.WriteLine(Texts.Stopped.In(evaluation.Language));
            summary.IsComplete = false;
            ending = ExitCode.StoppedEarly;
        }

        report.Finish();
        return ending != ExitCode.Passed ? ending
            : summary.UnreadableInputs > 0 ? ExitCode.InputUnreadable
            : evaluation.FailOn is { } least && summary.Worst >= least ? ExitCode.Findings
            : ExitCode.Passed;
    }

    private void Read(InputFile input, Summary summary, IReport report, Action<Register, LocalDate, IReport> evaluate, Action<long> progress)
    {
        if (input.Open is null)
        {
            Unreadable(input, input.Fault!, summary);
            return;
        }

        report.Begin(input.Name);
        bool holdsRecords = false;
        bool isEmpty = true;
        try
        {
            using Stream stream = new CountingStream(input.Open(), progress);
            foreach (BundleReading reading in new BundleReader(Limits()).Read(stream, host.Stop))
            {
                isEmpty = false;
                holdsRecords |= reading.HoldsRecords;
                summary.Add(reading);
                report.Add(reading);
                if (reading.Register is { } register)
                {
                    evaluate(register, AsOf(register), report);
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Unreadable(input, Texts.CannotRead, summary);
            return;
        }

        if (!holdsRecords)
        {
            Unreadable(input, isEmpty ? Texts.EmptyFile : Texts.NoRecords, summary);
        }
    }

    private LocalDate AsOf(Register register) =>
        evaluation.AsOf ?? Provinces.Today(host.Clock.GetCurrentInstant(), register.Bundle.Village?.Value);

    private ReaderLimits Limits() => new() { ProblemsPerCode = evaluation.Format == "ndjson" ? int.MaxValue : evaluation.MaxSamples };

    private void Unreadable(InputFile input, Wording fault, Summary summary)
    {
        summary.UnreadableInputs++;
        host.Error.WriteLine($"{input.Name}: {fault.In(evaluation.Language)}");
    }

    private Stream OpenOutput() =>
        evaluation.OutputFile is { } file ? OutputFile.Create(file) : new OutputStream(host.Output, explanation: null, owns: false);

    private IReport Report(Stream output, Summary summary, bool namesFiles) => evaluation.Format switch
    {
        "ndjson" => new NdjsonReport(output, summary, evaluation, namesFiles, IsAssessment),
        "json" => new JsonReport(output, summary, evaluation, namesFiles, IsAssessment),
        _ => new TextReport(output, summary, evaluation, host, IsAssessment),
    };
}
