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

    public ExitCode Run(Action<Register, LocalDate, ReportSet> evaluate)
    {
        List<InputFile> inputs = [.. InputFiles.Of(evaluation.Inputs, host)];
        RequireNotReplacing(inputs);
        Summary summary = new();
        using ReportFiles reports = new(evaluation, summary, host) { IsAssessment = IsAssessment, NamesFiles = inputs.Count > 1 };
        ReportSet report = reports.Open();
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

    private void Read(InputFile input, Summary summary, ReportSet report, Action<Register, LocalDate, ReportSet> evaluate, Action<long> progress)
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
            foreach (BundleReading reading in new BundleReader(Limits(), evaluation.Profile).Read(stream, host.Stop))
            {
                isEmpty = false;
                holdsRecords |= reading.HoldsRecords;
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

    private ReaderLimits Limits() => new() { ProblemsPerCode = evaluation.Reports.Any(wish => wish.Format == ReportWish.Ndjson) ? int.MaxValue : evaluation.MaxSamples };

    private void Unreadable(InputFile input, Wording fault, Summary summary)
    {
        summary.UnreadableInputs++;
        host.Error.WriteLine($"{input.Name}: {fault.In(evaluation.Language)}");
    }

    /// <exception cref="UsageException">A report would be written over a register.</exception>
    private void RequireNotReplacing(List<InputFile> inputs)
    {
        foreach (ReportWish wish in evaluation.Reports)
        {
            if (wish.File is { } file && inputs.Exists(input => input.Length is not null && Path.GetFullPath(input.Name) == Path.GetFullPath(file)))
            {
                throw new UsageException(ReportTexts.WouldReplaceInput);
            }
        }
    }
}
