using System.CommandLine;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Commands;

/// <summary>The option <c>--lang</c>.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    public static Option<string> Create(Language language)
    {
        Option<string> option = new(Name) { Description = Texts.Lang.In(language), DefaultValueFactory = _ => "id" };
        option.AcceptOnlyFromAmong("id", "en");
        return option;
    }

    /// <summary>The language asked for, read before anything else is, so that even a wrong command line is answered in it.</summary>
    public static Language Peek(string[] args)
    {
        int at = Array.IndexOf(args, Name);
        string? value = at >= 0 && at + 1 < args.Length
            ? args[at + 1]
            : Array.Find(args, arg => arg.StartsWith(Name + "=", StringComparison.Ordinal) || arg.StartsWith(Name + ":", StringComparison.Ordinal))
                ?[(Name.Length + 1)..];
        return value == "en" ? Language.English : Language.Indonesian;
    }
}
