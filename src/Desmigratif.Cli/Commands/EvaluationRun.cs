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
        new ReadFiles(inputs, evaluation.Settings).RequireKept(evaluation.Reports.Select(wish => wish.File));
        Summary summary = new();
        using ReportFiles reports = new(evaluation, summary, host) { IsAssessment = IsAssessment, NamesFiles = inputs.Count > 1 };
        ReportSet report = reports.Open();
        Bundles bundles = new(evaluation.Language, host) { Reader = new(Limits(), evaluation.Profile) };
        ExitCode ending = ExitCode.Passed;
        try
        {
            Progress.Show(inputs, evaluation.Language, host, progress =>
            {
                foreach (InputFile input in inputs)
                {
                    Read(input, bundles, summary, report, evaluate, progress);
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
            : summary.Unreadable.Count > 0 ? ExitCode.InputUnreadable
            : evaluation.FailOn is { } least && summary.Worst >= least ? ExitCode.Findings
            : ExitCode.Passed;
    }

    private void Read(InputFile input, Bundles bundles, Summary summary, ReportSet report, Action<Register, LocalDate, ReportSet> evaluate, Action<long> progress)
    {
        if (input.Open is not null)
        {
            report.Begin(input.Name);
        }

        Wording? fault = bundles.Each(
            input,
            reading =>
            {
                report.Add(reading);
                if (reading.Register is { } register)
                {
                    evaluate(register, AsOf(register), report);
                }
            },
            progress);
        if (fault is not null)
        {
            summary.Unreadable.Add((input.Name, fault));
        }
    }

    private LocalDate AsOf(Register register) =>
        evaluation.AsOf ?? Provinces.Today(host.Clock.GetCurrentInstant(), register.Bundle.Village?.Value);

    private ReaderLimits Limits() => new() { ProblemsPerCode = evaluation.Reports.Any(wish => wish.Format == ReportWish.Ndjson) ? int.MaxValue : evaluation.MaxSamples };
}
