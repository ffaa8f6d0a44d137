using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli;

/// <summary>What is wrong with a command line. The parser speaks English; here is what it says, in Indonesian.</summary>
internal static class UsageFaults
{
    private static readonly Wording[] Known =
    [
        new("Perintah '{0}' memerlukan masukan. Tuliskan sesudah perintahnya.", "Required argument missing for command: '{0}'."),
        new("Opsi '{0}' memerlukan nilai. Tuliskan sesudah opsinya.", "Required argument missing for option: '{0}'."),
        new("Opsi '{0}' hanya dapat diberikan satu kali.", "Option '{0}' expects a single argument but {1} were provided."),
        new("Opsi '{0}' wajib diisi.", "Option '{0}' is required."),
        new("Perintah atau masukan '{0}' tidak dikenal.", "Unrecognized command or argument '{0}'."),
        new("Nilai '{0}' tidak dikenal. Pilih salah satu:{1}", "Argument '{0}' not recognized. Must be one of:{1}"),
        new("Perintahnya belum disebutkan.", "Required command was not provided."),
    ];

    /// <summary>A fault in a language; in English where it is one that is not known here.</summary>
    public static string In(ParseError fault, Language language)
    {
        if (language == Language.Indonesian)
        {
            foreach (Wording known in Known)
            {
                string pattern = Regex.Escape(known.English).Replace(@"\{0}", "(.*)", StringComparison.Ordinal).Replace(@"\{1}", "(.*)", StringComparison.Ordinal);
                if (Regex.Match(fault.Message, $"^{pattern}$", RegexOptions.Singleline | RegexOptions.NonBacktracking) is { Success: true } match)
                {
                    return string.Format(CultureInfo.InvariantCulture, known.Indonesian, match.Groups[1], match.Groups[2]);
                }
            }
        }

        return fault.Message;
    }
}
