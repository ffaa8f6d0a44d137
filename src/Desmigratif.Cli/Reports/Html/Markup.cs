using System.Text;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Reports.Html;

/// <summary>A piece of a page. Whatever is not markup is escaped.</summary>
internal sealed class Markup
{
    private const int LongestText = 240;

    private readonly StringBuilder text = new();

    /// <summary>Markup as it stands: a constant of this program.</summary>
    public Markup Raw(string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>A text, escaped; one that is very long ends in an ellipsis, so that no input makes the page grow.</summary>
    public Markup Text(string plain)
    {
        ReadOnlySpan<char> shown = plain.Length > LongestText ? plain.AsSpan(0, LongestText) : plain;
        foreach (char sign in shown)
        {
            _ = sign switch
            {
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '&' => text.Append("&amp;"),
                '"' => text.Append("&quot;"),
                '\'' => text.Append("&#39;"),
                _ when char.IsControl(sign) || char.IsSurrogate(sign) => text.Append('\uFFFD'),
                _ => text.Append(sign),
            };
        }

        if (shown.Length < plain.Length)
        {
            text.Append('…');
        }

        return this;
    }

    /// <summary>A text in both languages, of which the page shows one.</summary>
    public Markup Both(string indonesian, string english) => indonesian == english
        ? Text(indonesian)
        : Raw("<span lang=\"id\">").Whole(indonesian).Raw("</span><span lang=\"en\">").Whole(english).Raw("</span>");

    /// <inheritdoc cref="Both(string, string)" />
    public Markup Both(Wording wording) => Both(wording.Indonesian, wording.English);

    /// <summary>A number, grouped as each language does.</summary>
    public Markup Number(long number) => Both(Numbers.Of(number, Language.Indonesian), Numbers.Of(number, Language.English));

    public override string ToString() => text.ToString();

    /// <summary>A text of this program or of a rule, whatever its length.</summary>
    private Markup Whole(string plain)
    {
        for (int at = 0; at < plain.Length; at += LongestText)
        {
            Text(plain.Substring(at, int.Min(LongestText, plain.Length - at)));
        }

        return this;
    }
}
