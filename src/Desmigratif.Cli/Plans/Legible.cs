using System.Globalization;

namespace Desmigratif.Cli.Plans;

/// <summary>What others wrote, as it can stand on one line of a terminal: a sign that steers it or breaks the line is replaced.</summary>
internal static class Legible
{
    public static string Of(string text) => string.Create(text.Length, text, static (signs, whole) =>
    {
        for (int at = 0; at < signs.Length; at++)
        {
            signs[at] = Steers(whole[at]) ? '\uFFFD' : whole[at];
        }
    });

    private static bool Steers(char sign) => CharUnicodeInfo.GetUnicodeCategory(sign)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
