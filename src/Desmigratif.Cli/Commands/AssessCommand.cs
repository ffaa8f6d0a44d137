using System.CommandLine;
using Desmigratif.Cli.Replay;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Commands;

/// <summary><c>assess</c>: who may be placed, by which article, and what is missing?</summary>
internal static class AssessCommand
{
    public static Command Create(Language language, ToolHost host)
    {
        Command command = new("assess", Texts.Assess.In(language));
        EvaluationOptions options = new(command, language);
        Option<string?> replay = new("--replay") { Description = ReplayTexts.Replay.In(language), HelpName = "FILE" };
        command.Options.Add(replay);
        command.SetAction(parsed =>
        {
            Evaluation evaluation = options.Read(parsed);
            if (parsed.GetValue(replay) is { } recorded)
            {
                if (recorded.Length == 0)
                {
                    throw new UsageException(ReplayTexts.Nameless);
                }

                return (int)new ReplayRun(Replayable(evaluation), host).Run(recorded);
            }

            return (int)new EvaluationRun(evaluation, host) { IsAssessment = true }.Run((register, asOf, report) =>
            {
                foreach (Decision decision in evaluation.Book.Assess(register, asOf))
                {
                    report.Add(decision);
                }
            });
        });
        return command;
    }

    private static Evaluation Replayable(Evaluation evaluation) =>
        evaluation.AsOf is not null ? throw new UsageException(ReplayTexts.DayStandsInTheDecision)
        : evaluation.Reports.All(wish => wish.Format is ReportWish.Text or ReportWish.Ndjson) ? evaluation
        : throw new UsageException(ReplayTexts.OnlyTextOrLines);
}
