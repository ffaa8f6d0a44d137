using Spectre.Console;

namespace Desmigratif.Cli.Reports;

/// <summary>A text under an indent, broken between words where a line of the terminal ends.</summary>
internal static class Paragraph
{
    public static void Write(IAnsiConsole console, int indent, string text)
    {
        int width = int.Max(20, console.Profile.Width - indent);
        string margin = new(' ', indent);
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                console.Write(new Text(margin + line + "\n"));
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        console.Write(new Text(margin + line + "\n"));
    }
}
