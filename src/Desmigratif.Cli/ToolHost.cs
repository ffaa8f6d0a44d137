using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using NodaTime;

namespace Desmigratif.Cli;

/// <summary>What the tool has of the world around it: streams, a clock, somebody watching, a wish to stop.</summary>
internal sealed class ToolHost : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private PosixSignalRegistration? interrupt;

    /// <summary>Gets what is typed or piped in; opened only where it is read.</summary>
    public Stream Input { get => field ??= Console.OpenStandardInput(); init; }

    public required Stream Output { get; init; }

    /// <summary>Gets where faults are told; opened only where there is one, for that alone takes a twentieth of a small check.</summary>
    public TextWriter Error { get => field ??= Console.Error; init; }

    public IClock Clock { get; init; } = SystemClock.Instance;

    /// <summary>Gets a value indicating whether the output goes to a terminal.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Gets a value indicating whether a person watches the error stream.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Gets the width of the output in columns.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Gets the width of the terminal that the output goes to; nothing where it goes elsewhere.</summary>
    public int? TerminalWidth => IsOutputTerminal ? Width : null;

    public CancellationToken Stop => stop.Token;

    public static ToolHost OfThisProcess()
    {
        ToolHost host = new()
        {
            Output = OpenOutput(),
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsWatched = !Console.IsErrorRedirected && !Console.IsOutputRedirected,
            Width = Console.IsOutputRedirected ? 160 : int.Max(60, Console.WindowWidth),
        };
        host.interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, pressed =>
        {
            pressed.Cancel = true;
            host.stop.Cancel();
        });
        return host;
    }

    public void Dispose()
    {
        interrupt?.Dispose();
        stop.Dispose();
        Output.Dispose();
    }

    /// <summary>
    /// On Unix the console's own stream hides that the reader of a pipe has gone; the file behind it tells. A file that output is
    /// redirected to is left to the console, which shares its place with the error stream.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        FileStream pipe = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }
}
