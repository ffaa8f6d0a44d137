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
    private static readonly Entry[] Commands =
    [
        new("check", CheckCommand.Create),
        new("assess", AssessCommand.Create),
        new("assign", AssignCommand.Create),
        new("demo", DemoCommand.Create),
        new("rules", RulesCommand.Create),
        new("regions", RegionsCommand.Create),
        new("schema", SchemaCommand.Create),
    ];

    public static ExitCode Run(string[] args, ToolHost host)
    {
        Language language = LanguageOption.Peek(args);
        try
        {
            ParseResult parsed = Root(args, language, host).Parse(args);
            if (parsed.Errors.Count > 0)
            {
                host.Error.WriteLine(Texts.WrongUsage.In(language));
                foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
                {
                    host.Error.WriteLine("  " + UsageFaults.In(error, language));
                }

                host.Error.WriteLine(Texts.SeeHelp.In(language));
                return ExitCode.WrongUsage;
            }

            using StreamWriter output = OutputText.On(new OutputStream(host.Output, explanation: null, owns: false));
            return (ExitCode)parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output });
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

    /// <summary>The commands; where the first word names one, that one alone, for making them all takes as long as a small check.</summary>
    private static Command Root(string[] args, Language language, ToolHost host)
    {
        Command root = new("desmigratif", Texts.Tool.In(language)) { HelpOption.Create(language) };
        string? first = args.Length > 0 && Array.Exists(Commands, command => command.Name == args[0]) ? args[0] : null;
        foreach (Entry command in Commands)
        {
            if (first is null || first == command.Name)
            {
                root.Subcommands.Add(command.Create(language, host));
            }
        }

        if (first is null)
        {
            root.Options.Add(new VersionOption { Description = Texts.Version.In(language) });
        }

        return root;
    }

    private sealed record Entry(string Name, Func<Language, ToolHost, Command> Create);
}
