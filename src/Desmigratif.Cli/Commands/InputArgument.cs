using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Commands;

/// <summary>The registers that a command reads: files, folders, or <c>-</c> for the standard input.</summary>
internal static class InputArgument
{
    public static Argument<string[]> Create(Language language)
    {
        Argument<string[]> inputs = new("input") { Description = Texts.Inputs.In(language), Arity = ArgumentArity.OneOrMore };
        inputs.Validators.Add(result =>
        {
            if (result.Tokens.Count(token => token.Value == "-") > 1)
            {
                result.AddError(Texts.StandardInputTwice.In(language));
            }

            foreach (Token token in result.Tokens)
            {
                if (token.Value is ['-', _, ..])
                {
                    result.AddError(string.Format(CultureInfo.InvariantCulture, Texts.NoSuchOption.In(language), token.Value));
                }
            }
        });
        return inputs;
    }
}
