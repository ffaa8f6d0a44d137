namespace Desmigratif.Cli.Reports;

/// <summary>Where a text report is written: a terminal with colours and lines, or plain text in a file or pipe.</summary>
internal abstract class Page
{
    /// <summary>An empty line.</summary>
    public abstract void Gap();

    /// <summary>A text under an indent, the words that count in a shade.</summary>
    public abstract void Line(int indent, string text, Shade shade = Shade.Plain);

    /// <summary>A table; the shade of a row is that of its first cell.</summary>
    public abstract void Table(string[] headers, IReadOnlyList<Row> rows);
}
