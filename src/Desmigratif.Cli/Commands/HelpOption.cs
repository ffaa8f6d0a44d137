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
        Action = new Help(language),
    };

    private sealed class Help(Language language) : SynchronousCommandLineAction
    {
        private static readonly Wording[] Words =
        [
            new("Keterangan:", "Description:"),
            new("Cara pakai:", "Usage:"),
            new("Argumen:", "Arguments:"),
            new("Opsi:", "Options:"),
            new("Perintah:", "Commands:"),
            new("[perintah]", "[command]"),
            new("[opsi]", "[options]"),
            new("[bawaan: ", "[default: "),
            new(" (wajib)", " (REQUIRED)"),
        ];

        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            using StringWriter page = new();
            parseResult.InvocationConfiguration.Output = page;
            int code = new HelpAction().Invoke(parseResult);
            string text = page.ToString();
            foreach (Wording word in Words)
            {
                text = text.Replace(word.English, word.In(language), StringComparison.Ordinal);
            }

            output.Write(text);
            return code;
        }
    }
}
