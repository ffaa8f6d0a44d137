using System.CommandLine;
using Desmigratif.Cli.Commands;
using Desmigratif.Cli.Commands.Plans;
using Desmigratif.Cli.Commands.Regions;
using Desmigratif.Cli.Commands.Rules;
using Desmigratif.Cli.Commands.Schemas;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli;

/// <summary>The command line: which commands there are, and what each ending means.</summary>
internal static class Tool
{
    public static ExitCode Run(string[] args, ToolHost host)
    {
        Language language = LanguageOption.Peek(args);
        try
        {
            ParseResult parsed = Root(language, host).Parse(args);
            if (parsed.Errors.Count > 0)
            {
                host.Error.WriteLine(Texts.WrongUsage.In(language));
                foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
                {
                    host.Error.WriteLine("  " + error.Message);
                }

                host.Error.WriteLine(Texts.SeeHelp.In(language));
                return ExitCode.WrongUsage;
            }

            return (ExitCode)parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UsageException wrong)
        {
            host.Error.WriteLine(wrong.Explanation.In(language));
            host.Error.WriteLine(Texts.SeeHelp.In(language));
            return ExitCode.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            host.Error.WriteLine(Texts.Stopped.In(language));
            return ExitCode.StoppedEarly;
        }
        catch (OutputFailedException failed)
        {
            if (failed.Explanation is { } explanation)
            {
                host.Error.WriteLine(explanation.In(language));
            }

            return ExitCode.StoppedEarly;
        }
#pragma warning disable CA1031 // A person is told what happened, whatever it was; the text of an exception may hold personal values.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            host.Error.WriteLine(Texts.InternalError.In(language), fault.GetType().Name);
            return ExitCode.InternalError;
        }
    }

    private static RootCommand Root(Language language, ToolHost host)
    {
        RootCommand root = new(Texts.Tool.In(language));
        root.Subcommands.Add(CheckCommand.Create(language, host));
        root.Subcommands.Add(AssessCommand.Create(language, host));
        root.Subcommands.Add(AssignCommand.Create(language, host));
        root.Subcommands.Add(DemoCommand.Create(language, host));
        root.Subcommands.Add(RulesCommand.Create(language, host));
        root.Subcommands.Add(RegionsCommand.Create(language, host));
        root.Subcommands.Add(SchemaCommand.Create(language, host));
        return root;
    }
}
