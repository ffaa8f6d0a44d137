using System.Globalization;
using System.Text;
using Desmigratif.Cli.Commands;
using Desmigratif.Domain.Findings;
using Desmigratif.Serialization.Reading;
using NodaTime.Text;
using Spectre.Console;

namespace Desmigratif.Cli.Reports;

/// <summary>A report for a person at a terminal: what was read, how it stands, and what to do, finding by finding.</summary>
internal sealed class TextReport : IReport
{
    private readonly StreamWriter writer;
    private readonly IAnsiConsole console;
    private readonly Summary summary;
    private readonly Evaluation evaluation;
    private readonly Samples samples;
    private readonly bool isAssessment;
    private string? input;

    public TextReport(Stream output, Summary summary, Evaluation evaluation, ToolHost host, bool isAssessment)
    {
        bool isTerminal = host.IsOutputTerminal && evaluation.OutputFile is null;
        writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = host.Width;
        console.Profile.Capabilities.Unicode = true;
        this.summary = summary;
        this.evaluation = evaluation;
        this.isAssessment = isAssessment;
        samples = new(evaluation.MaxSamples);
    }

    private Language Language => evaluation.Language;

    public void Begin(string input) => this.input = input;

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
        string day = evaluation.AsOf is { } asOf ? LocalDatePattern.Iso.Format(asOf) : Texts.Today.In(Language);
        console.MarkupLineInterpolated($"[bold]{(isAssessment ? Texts.AssessmentTitle : Texts.CheckTitle).In(Language)} · {day}[/]");
        console.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"{Numbers.Of(summary.Bundles, Language)} {Texts.Villages.In(Language)} · {Numbers.Of(summary.Records, Language)} {Texts.Records.In(Language)} · {Numbers.Of(summary.Persons, Language)} {Texts.Persons.In(Language)} · {Numbers.Of(summary.Migrations, Language)} {Texts.Migrations.In(Language)} · {Numbers.Of(summary.Children, Language)} {Texts.Children.In(Language)}");
        if (isAssessment)
        {
            new DecisionText(console, Language).Write(summary, samples);
        }

        new FindingText(console, Language).Write(summary, samples);
        if (!summary.IsComplete)
        {
            console.MarkupLineInterpolated($"[bold red]{Texts.Incomplete.In(Language)}[/]");
        }

        writer.Flush();
    }

    public void Dispose()
    {
    }
}
