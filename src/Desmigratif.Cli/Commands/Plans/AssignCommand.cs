using System.CommandLine;
using Desmigratif.Cli.Plans;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Commands.Plans;

/// <summary><c>assign</c>: who could accompany which child, as a proposal?</summary>
internal static class AssignCommand
{
    public static Command Create(Language language, ToolHost host)
    {
        Command command = new("assign", PlanTexts.Assign.In(language));
        AssignOptions options = new(command, language);
        command.SetAction(parsed => (int)new AssignRun(options.Read(parsed), host).Run());
        return command;
    }
}
