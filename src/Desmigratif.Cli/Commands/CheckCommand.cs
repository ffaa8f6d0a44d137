using System.CommandLine;
using Desmigratif.Domain.Findings;
using Desmigratif.Regions;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Cli.Commands;

/// <summary><c>check</c>: is every record right?</summary>
internal static class CheckCommand
{
    public static Command Create(Language language, ToolHost host)
    {
        Command command = new("check", Texts.Check.In(language));
        EvaluationOptions options = new(command, language);
        command.SetAction(parsed => (int)new EvaluationRun(options.Read(parsed), host).Run((register, asOf, report) =>
        {
            foreach (Finding finding in RuleBook.National.Check(register, asOf, RegionTable.Instance))
            {
                report.Add(finding);
            }
        }));
        return command;
    }
}
