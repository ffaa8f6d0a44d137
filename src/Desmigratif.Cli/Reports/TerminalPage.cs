using Spectre.Console;

namespace Desmigratif.Cli.Reports;

/// <summary>A terminal with colours and ruled tables.</summary>
internal sealed class TerminalPage : Page
{
    private readonly IAnsiConsole console;

    public TerminalPage(TextWriter writer, int width)
    {
        console = AnsiConsole.Create(new AnsiConsoleSettings { Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
    }

    public override void Gap() => console.WriteLine();

    public override void Line(int indent, string text, Shade shade = Shade.Plain)
    {
        int width = int.Max(20, console.Profile.Width - indent);
        string margin = new(' ', indent);
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                console.Write(new Text(margin + line + "\n", StyleOf(shade)));
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        console.Write(new Text(margin + line + "\n", StyleOf(shade)));
    }

    public override void Table(string[] headers, IReadOnlyList<Row> rows)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns(headers);
        foreach ((string[] cells, Shade shade) in rows)
        {
            table.AddRow(cells.Select((cell, column) => new Text(cell, StyleOf(column == 0 ? shade : Shade.Plain))));
        }

        console.Write(table);
    }

    private static Style StyleOf(Shade shade) => shade switch
    {
        Shade.Strong => new Style(decoration: Decoration.Bold),
        Shade.Good => new Style(Color.Green),
        Shade.Look => new Style(Color.Yellow),
        Shade.Bad => new Style(Color.Red),
        Shade.Care => new Style(Color.Magenta1),
        Shade.Quiet => new Style(Color.Blue),
        _ => Style.Plain,
    };
}
