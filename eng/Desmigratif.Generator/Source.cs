using System.Text;

namespace Desmigratif.Generator;

/// <summary>C# text with indentation that follows the braces.</summary>
internal sealed class Source
{
    private readonly StringBuilder text = new();
    private int depth;

    public Source Line(string line)
    {
        if (line.StartsWith("}", StringComparison.Ordinal))
        {
            depth--;
        }

        text.Append(' ', 4 * depth).Append(line).Append('\n');
        if (line == "{")
        {
            depth++;
        }

        return this;
    }

    public Source Lines(params string[] lines)
    {
        foreach (string line in lines)
        {
            Line(line);
        }

        return this;
    }

    public override string ToString() => text.ToString();
}
