using System.Runtime.CompilerServices;
using Desmigratif.Cli.Input;
using Desmigratif.Domain.Findings;
using Spectre.Console;

namespace Desmigratif.Cli.Reports;

/// <summary>A bar on the error stream when the work is long and a person watches; nothing otherwise.</summary>
internal static class Progress
{
    private const long LongWorkBytes = 16 * 1024 * 1024;

    public static void Show(IReadOnlyList<InputFile> inputs, Language language, ToolHost host, Action<Action<long>> work)
    {
        long total = 0;
        foreach (InputFile input in inputs)
        {
            total += input.Length ?? 0;
        }

        if (!host.IsWatched || total < LongWorkBytes)
        {
            work(static _ => { });
            return;
        }

        Watched(total, language, host, work);
    }

    // In a method of its own, so that what a terminal needs is loaded only where somebody watches.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Watched(long total, Language language, ToolHost host, Action<Action<long>> work)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(host.Error) });
        console.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask(Texts.Reading.In(language), maxValue: total);
            work(count => task.Increment(count));
        });
    }
}
