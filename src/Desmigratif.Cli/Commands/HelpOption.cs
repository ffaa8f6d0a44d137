using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Commands;

/// <summary>
/// The option <c>--help</c>. The package's own looks its text up in resources, which takes as long as a small check, and speaks
/// English alone.
/// </summary>
internal static class HelpOption
{
    public static Option<bool> Create(Language language) => new("--help", "-h", "-?")
    {
        Description = Texts.Help.In(language),
        Recursive = true,
        Action = language == Language.Indonesian ? new IndonesianHelp() : new HelpAction(),
    };

    /// <summary>The help of the package with its headings in Indonesian.</summary>
    private sealed class IndonesianHelp : SynchronousCommandLineAction
    {
        private static readonly (string English, string Indonesian)[] Words =
        [
            ("Description:", "Keterangan:"),
            ("Usage:", "Cara pakai:"),
            ("Arguments:", "Argumen:"),
            ("Options:", "Opsi:"),
            ("Commands:", "Perintah:"),
            ("[command]", "[perintah]"),
            ("[options]", "[opsi]"),
            ("[default: ", "[bawaan: "),
            (" (REQUIRED)", " (wajib)"),
        ];

        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            using StringWriter page = new();
            parseResult.InvocationConfiguration.Output = page;
            int code = new HelpAction().Invoke(parseResult);
            parseResult.InvocationConfiguration.Output = output;
            string text = page.ToString();
            foreach ((string english, string indonesian) in Words)
            {
                text = text.Replace(english, indonesian, StringComparison.Ordinal);
            }

            output.Write(text);
            return code;
        }
    }
}
