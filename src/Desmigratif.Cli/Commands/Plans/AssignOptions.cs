using System.CommandLine;
using Desmigratif.Cli.Plans;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment.Exporting;
using Desmigratif.Serialization.Settings;

namespace Desmigratif.Cli.Commands.Plans;

/// <summary>The arguments and options of <c>assign</c>.</summary>
internal sealed class AssignOptions
{
    private readonly Language language;
    private readonly Argument<string[]> inputs;
    private readonly Option<string?> asOf;
    private readonly Option<string?> policy;
    private readonly Option<string[]> pins;
    private readonly Option<string> format;
    private readonly Option<string?> export;
    private readonly Option<string?> output;
    private readonly Option<bool> names;

    public AssignOptions(Command command, Language language)
    {
        this.language = language;
        inputs = InputArgument.Create(language);
        asOf = new("--as-of") { Description = Texts.AsOf.In(language), HelpName = "DATE" };
        policy = new("--policy") { Description = PlanTexts.Policy.In(language), HelpName = "FILE" };
        pins = new("--pin") { Description = PlanTexts.Pin.In(language), HelpName = "[BUNDLE/]CHILD=CAREGIVER", DefaultValueFactory = _ => [] };
        format = new("--format") { Description = PlanTexts.Format.In(language), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "html", "json");
        export = new("--export") { Description = PlanTexts.Export.In(language) };
        export.AcceptOnlyFromAmong("lp", "mps", "dimacs");
        output = new("--out") { Description = Texts.Out.In(language), HelpName = "FILE" };
        names = new("--names") { Description = PlanTexts.Names.In(language) };

        command.Arguments.Add(inputs);
        command.Options.Add(asOf);
        command.Options.Add(LanguageOption.Create(language));
        command.Options.Add(policy);
        command.Options.Add(pins);
        command.Options.Add(format);
        command.Options.Add(export);
        command.Options.Add(output);
        command.Options.Add(names);
    }

    public Assignment Read(ParseResult parsed)
    {
        Assignment assignment = new()
        {
            Inputs = parsed.GetValue(inputs)!,
            AsOf = EvaluationOptions.Day(parsed.GetValue(asOf)),
            Language = language,
            Format = parsed.GetValue(format)!,
            Output = parsed.GetValue(output),
            Policy = parsed.GetValue(policy) is { } file ? SettingsIn.Read(file, CarePolicyFile.Read) : CarePolicy.Default,
            PolicyFile = parsed.GetValue(policy),
            Pins = parsed.GetValue(pins)!.Select(VillagePin.Of).ToEquatableArray(),
            Export = parsed.GetValue(export) switch
            {
                "lp" => ExportFormat.Lp,
                "mps" => ExportFormat.Mps,
                "dimacs" => ExportFormat.Dimacs,
                _ => null,
            },
            WithNames = parsed.GetValue(names),
        };
        return assignment is { Export: not null, Output: null } ? throw new UsageException(PlanTexts.ExportNeedsFolder)
            : assignment is { WithNames: true, Format: "json" } ? throw new UsageException(PlanTexts.NamesInJson)
            : assignment;
    }
}
