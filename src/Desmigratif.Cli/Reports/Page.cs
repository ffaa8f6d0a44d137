using System.Runtime.CompilerServices;

namespace Desmigratif.Cli.Reports;

/// <summary>Where a text report is written: a terminal with colours and lines, or plain text in a file or pipe.</summary>
internal abstract class Page
{
    /// <summary>A page of a terminal so many columns wide; of plain text where there is none.</summary>
    public static Page On(TextWriter writer, int? terminalWidth) =>
        terminalWidth is { } width ? OnTerminal(writer, width) : new PlainPage(writer);

    /// <summary>An empty line.</summary>
    public abstract void Gap();

    /// <summary>A text under an indent, the words that count in a shade.</summary>
    public abstract void Line(int indent, string text, Shade shade = Shade.Plain);

    /// <summary>A table; the shade of a row is that of its first cell.</summary>
    public abstract void Table(string[] headers, IReadOnlyList<Row> rows);

    // In a method of its own, so that what a terminal needs is loaded only for a terminal.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TerminalPage OnTerminal(TextWriter writer, int width) => new(writer, width);
}
