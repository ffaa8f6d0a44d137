using System.Text;
using Desmigratif.Cli.Commands;
using Desmigratif.Domain.Findings;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Cli.Reports;

/// <summary>A report for a person: what was read, how it stands, and what to do, finding by finding.</summary>
internal sealed class TextReport : IReport
{
    private readonly StreamWriter writer;
    private readonly Page page;
    private readonly Summary summary;
    private readonly Evaluation evaluation;
    private readonly Samples samples;
    private readonly bool isAssessment;
    private string? input;

    public TextReport(Stream output, Summary summary, Evaluation evaluation, ToolHost host, bool isAssessment)
    {
        writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        page = host.IsOutputTerminal && evaluation.OutputFile is null ? new TerminalPage(writer, host.Width) : new PlainPage(writer);
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
        string day = evaluation.AsOf is { } asOf ? Days.Of(asOf) : Texts.Today.In(Language);
        page.Line(0, $"{(isAssessment ? Texts.AssessmentTitle : Texts.CheckTitle).In(Language)} · {day}", Shade.Strong);
        page.Line(0, string.Join(
            " · ",
            Counted(summary.Bundles, Texts.Villages),
            Counted(summary.Records, Texts.Records),
            Counted(summary.Persons, Texts.Persons),
            Counted(summary.Migrations, Texts.Migrations),
            Counted(summary.Children, Texts.Children)));
        if (isAssessment)
        {
            new DecisionText(page, Language).Write(summary, samples);
        }

        new FindingText(page, Language).Write(summary, samples);
        if (!summary.IsComplete)
        {
            page.Line(0, Texts.Incomplete.In(Language), Shade.Bad);
        }

        writer.Flush();
    }

    public void Dispose()
    {
    }

    private string Counted(long count, Wording what) => $"{Numbers.Of(count, Language)} {what.In(Language)}";
}
