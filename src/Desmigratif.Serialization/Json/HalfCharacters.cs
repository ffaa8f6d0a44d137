using System.Globalization;
using System.Text;

namespace Desmigratif.Serialization.Json;

/// <summary>
/// Names of which a JSON escape gives half a character only, such as <c>\ud800</c>. JSON allows them, UTF-8 cannot write them. So
/// that such a name is kept, its half stands in the text alone and is written as the escape it was.
/// </summary>
internal static class HalfCharacters
{
    /// <summary>Whether a text may hold half a character.</summary>
    public static bool MayBeIn(string text) => text.AsSpan().ContainsAnyInRange('\ud800', '\udfff');

    /// <summary>The text of a JSON string.</summary>
    /// <param name="escaped">What stands between the quotes: valid JSON.</param>
    public static string Unescape(ReadOnlySpan<byte> escaped)
    {
        string raw = Encoding.UTF8.GetString(escaped);
        StringBuilder text = new(raw.Length);
        for (int at = 0; at < raw.Length; at++)
        {
            if (raw[at] != '\\')
            {
                text.Append(raw[at]);
            }
            else if (raw[++at] == 'u')
            {
                text.Append((char)ushort.Parse(raw.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
            {
                int place = "bfnrt".IndexOf(raw[at], StringComparison.Ordinal);
                text.Append(place < 0 ? raw[at] : "\b\f\n\r\t"[place]);
            }
        }

        return text.ToString();
    }

    /// <summary>A text as a JSON string, quotes included, in ASCII.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new("\"");
        foreach (char c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.Append('"').ToString();
    }
}
