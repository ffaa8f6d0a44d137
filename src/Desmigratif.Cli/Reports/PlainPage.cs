namespace Desmigratif.Cli.Reports;

/// <summary>Plain text, one statement a line whatever its length, for files, pipes and programs.</summary>
internal sealed class PlainPage(TextWriter writer) : Page
{
    public override void Gap() => writer.WriteLine();

    public override void Line(int indent, string text, Shade shade = Shade.Plain)
    {
        Blanks(indent);
        writer.WriteLine(text);
    }

    public override void Table(string[] headers, IReadOnlyList<Row> rows)
    {
        int[] widths = new int[headers.Length];
        for (int column = 0; column < widths.Length; column++)
        {
            widths[column] = headers[column].Length;
            foreach ((string[] cells, _) in rows)
            {
                widths[column] = int.Max(widths[column], cells[column].Length);
            }
        }

        Row(headers, widths);
        foreach ((string[] cells, _) in rows)
        {
            Row(cells, widths);
        }
    }

    private void Row(string[] cells, int[] widths)
    {
        int blanks = 0;
        for (int column = 0; column < cells.Length; column++)
        {
            blanks += 2;
            if (cells[column].Length > 0)
            {
                Blanks(blanks);
                writer.Write(cells[column]);
                blanks = 0;
            }

            blanks += widths[column] - cells[column].Length;
        }

        writer.WriteLine();
    }

    private void Blanks(int count)
    {
        for (; count > 0; count--)
        {
            writer.Write(' ');
        }
    }
}
