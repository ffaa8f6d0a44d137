using System.CommandLine;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Commands;

/// <summary><c>assess</c>: who may be placed, by which article, and what is missing?</summary>
internal static class AssessCommand
{
    public static Command Create(Language language, ToolHost host)
    {
        Command command = new("assess", Texts.Assess.In(language));
        EvaluationOptions options = new(command, language);
        command.SetAction(parsed =>
        {
            Evaluation evaluation = options.Read(parsed);
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
}
