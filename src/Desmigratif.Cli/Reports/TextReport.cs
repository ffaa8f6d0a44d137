using Desmigratif.Cli.Commands;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Cli.Reports;

/// <summary>A report for a person: what was read, how it stands, and what to do, finding by finding.</summary>
internal sealed class TextReport : SampledReport
{
    private readonly StreamWriter writer;
    private readonly Page page;
    private readonly Evaluation evaluation;
    private readonly bool isAssessment;

    public TextReport(Stream output, Summary summary, Evaluation evaluation, int? terminalWidth, bool isAssessment)
        : base(summary, evaluation.MaxSamples)
    {
        writer = OutputText.On(output);
        page = Page.On(writer, terminalWidth);
        this.evaluation = evaluation;
        this.isAssessment = isAssessment;
    }

    private Language Language => evaluation.Language;

    public override void Finish()
    {
        string day = evaluation.AsOf is { } asOf ? IsoDate.Of(asOf) : Texts.Today.In(Language);
        page.Line(0, $"{(isAssessment ? Texts.AssessmentTitle : Texts.CheckTitle).In(Language)} · {day}", Shade.Strong);
        page.Line(0, string.Join(
            " · ",
            Counted(Summary.Bundles, Texts.Villages),
            Counted(Summary.Records, Texts.Records),
            Counted(Summary.Persons, Texts.Persons),
            Counted(Summary.Migrations, Texts.Migrations),
            Counted(Summary.Children, Texts.Children)));
        if (isAssessment)
        {
            new DecisionText(page, evaluation.Book, Language).Write(Summary, Samples);
        }

        new FindingText(page, Language).Write(Summary, Samples);
        if (evaluation.Profile is { } profile)
        {
            new MissingText(page, Language).Write(Summary.Missing, profile);
        }

        if (!Summary.IsWhole)
        {
            page.Line(0, Texts.Incomplete.In(Language), Shade.Bad);
        }

        writer.Flush();
    }

    private string Counted(long count, Wording what) => $"{Numbers.Of(count, Language)} {what.In(Language)}";
}
