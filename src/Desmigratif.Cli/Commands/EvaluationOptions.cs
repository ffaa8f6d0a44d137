using System.CommandLine;
using System.Globalization;
using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Cli.Commands;

/// <summary>The arguments and options that <c>check</c> and <c>assess</c> share.</summary>
internal sealed class EvaluationOptions
{
    private readonly Argument<string[]> inputs;
    private readonly Option<string?> asOf;
    private readonly ReportOptions reports;
    private readonly Option<string> failOn;
    private readonly Option<string> maxSamples;
    private readonly RuleBookOptions ruleBook;

    public EvaluationOptions(Command command, Language language)
    {
        Language = language;
        inputs = InputArgument.Create(language);
        asOf = new("--as-of") { Description = Texts.AsOf.In(language), HelpName = "DATE" };
        failOn = new("--fail-on") { Description = Texts.FailOn.In(language), DefaultValueFactory = _ => "error" };
        failOn.AcceptOnlyFromAmong("blocking", "error", "warning", "referral", "info", "never");
        maxSamples = new("--max-samples") { Description = Texts.MaxSamples.In(language), DefaultValueFactory = _ => "100", HelpName = "N" };

        command.Arguments.Add(inputs);
        command.Options.Add(asOf);
        command.Options.Add(LanguageOption.Create(language));
        reports = new(command, language);
        command.Options.Add(failOn);
        command.Options.Add(maxSamples);
        ruleBook = new(command, language);
    }

    public Language Language { get; }

    public Evaluation Read(ParseResult parsed)
    {
        return new Evaluation
        {
            Inputs = parsed.GetValue(inputs)!,
            AsOf = Day(parsed.GetValue(asOf)),
            Language = Language,
            Reports = reports.Read(parsed),
            FailOn = Lowest(parsed.GetValue(failOn)!),
            MaxSamples = Count(parsed.GetValue(maxSamples)!),
            Book = ruleBook.Read(parsed),
            Settings = ruleBook.Files(parsed),
        };
    }

    public static LocalDate? Day(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return DayText.Read(text, Texts.NoDay);
    }

    private static int Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : throw new UsageException(Texts.NotNegative);

    private static Severity? Lowest(string word) => word switch
    {
        "blocking" => Severity.Blocking,
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "referral" => Severity.Referral,
        "info" => Severity.Info,
        _ => null,
    };
}
