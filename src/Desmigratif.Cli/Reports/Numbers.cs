using System.Globalization;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Reports;

/// <summary>Numbers as each language groups them: 3.412 in Indonesian, 3,412 in English.</summary>
internal static class Numbers
{
    public static string Of(long number, Language language)
    {
        string text = number.ToString("N0", CultureInfo.InvariantCulture);
        return language == Language.Indonesian ? text.Replace(',', '.') : text;
    }
}
