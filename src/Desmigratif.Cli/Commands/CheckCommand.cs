using System.CommandLine;
using Desmigratif.Domain.Findings;
using Desmigratif.Regions;
using Desmigratif.Serialization.Completeness;

namespace Desmigratif.Cli.Commands;

/// <summary><c>check</c>: is every record right?</summary>
internal static class CheckCommand
{
    public static Command Create(Language language, ToolHost host)
    {
        Command command = new("check", Texts.Check.In(language));
        EvaluationOptions options = new(command, language);
        Option<string?> profile = ProfileOption.Create(language);
        command.Options.Add(profile);
        command.SetAction(parsed =>
        {
            Evaluation evaluation = options.Read(parsed) with { Profile = ProfileOption.Of(parsed.GetValue(profile)) };
            return (int)new EvaluationRun(evaluation, host).Run((register, asOf, report) =>
            {
                foreach (Finding finding in evaluation.Book.Check(register, asOf, RegionTable.Instance))
                {
                    report.Add(finding);
                }

                if (evaluation.Profile is { } asked)
                {
                    report.AddMissing(register.MissingFor(asked), evaluation.MaxSamples);
                }

                if (report.CountsPapers)
                {
                    foreach (Decision decision in evaluation.Book.Assess(register, asOf))
                    {
                        report.AddPapers(decision);
                    }
                }
            });
        });
        return command;
    }
}
