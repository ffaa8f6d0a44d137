using System.CommandLine;
using System.CommandLine.Parsing;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Writing;
using NodaTime;
using NodaTime.Text;

namespace Desmigratif.Cli.Commands;

/// <summary>The arguments and options that <c>check</c> and <c>assess</c> share.</summary>
internal sealed class EvaluationOptions
{
    private readonly Argument<string[]> inputs;
    private readonly Option<LocalDate?> asOf;
    private readonly Option<string> format;
    private readonly Option<string?> output;
    private readonly Option<string> failOn;
    private readonly Option<int> maxSamples;

    public EvaluationOptions(Command command, Language language)
    {
        Language = language;
        inputs = new("input") { Description = Texts.Inputs.In(language), Arity = ArgumentArity.OneOrMore };
        asOf = new("--as-of") { Description = Texts.AsOf.In(language), CustomParser = ParseDay, HelpName = "DATE" };
        format = new("--format") { Description = Texts.Format.In(language), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "ndjson");
        output = new("--out") { Description = Texts.Out.In(language), HelpName = "FILE" };
        failOn = new("--fail-on") { Description = Texts.FailOn.In(language), DefaultValueFactory = _ => "error" };
        failOn.AcceptOnlyFromAmong([.. Enum.GetValues<Severity>().Select(ResultWords.Of), "never"]);
        maxSamples = new("--max-samples") { Description = Texts.MaxSamples.In(language), DefaultValueFactory = _ => 100, HelpName = "N" };
        maxSamples.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
            {
                result.AddError(Texts.NotNegative.In(language));
            }
        });

        command.Arguments.Add(inputs);
        command.Options.Add(asOf);
        command.Options.Add(LanguageOption.Create(language));
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(failOn);
        command.Options.Add(maxSamples);
    }

    public Language Language { get; }

    public Evaluation Read(ParseResult parsed)
    {
        LocalDate? day = parsed.GetValue(asOf);
        if (day < ModelledLaw.FirstDay)
        {
            throw new UsageException(Texts.DayTooEarly);
        }

        return new Evaluation
        {
            Inputs = parsed.GetValue(inputs)!,
            AsOf = day,
            Language = Language,
            Format = parsed.GetValue(format)!,
            OutputFile = parsed.GetValue(output),
            FailOn = Enum.GetValues<Severity>().Where(severity => ResultWords.Of(severity) == parsed.GetValue(failOn)).Cast<Severity?>().FirstOrDefault(),
            MaxSamples = parsed.GetValue(maxSamples),
        };
    }

    private LocalDate? ParseDay(ArgumentResult result)
    {
        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
        if (day.Success)
        {
            return day.Value;
        }

        result.AddError(Texts.NoDay.In(Language));
        return null;
    }
}
