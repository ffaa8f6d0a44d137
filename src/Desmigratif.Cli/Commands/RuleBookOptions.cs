using System.CommandLine;
using System.Reflection;
using Desmigratif.Cli.Explaining;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Settings;

namespace Desmigratif.Cli.Commands;

/// <summary>The options that say by which rules a run goes: values and severities set locally, and a stated legal duty.</summary>
internal sealed class RuleBookOptions
{
    private readonly Option<string?> localParameters;
    private readonly Option<string?> severityPolicy;
    private readonly Option<string?> legalDuty;
    private readonly Option<string[]> ownRules;
    private readonly List<Assembly> own = [];

    public RuleBookOptions(Command command, Language language)
    {
        localParameters = new("--local-parameters") { Description = Texts.LocalParameters.In(language), HelpName = "FILE" };
        severityPolicy = new("--severity-policy") { Description = Texts.SeverityPolicy.In(language), HelpName = "FILE" };
        legalDuty = new("--legal-duty") { Description = Texts.LegalDuty.In(language), HelpName = "TEXT" };
        command.Options.Add(localParameters);
        command.Options.Add(severityPolicy);
        command.Options.Add(legalDuty);
        ownRules = new("--own-rules") { Description = ReportTexts.OwnRules.In(language), HelpName = "FILE" };
        command.Options.Add(ownRules);
    }

    /// <summary>Gets the examples of the rules of the book, once it was read.</summary>
    public RuleExamples Examples => own.Aggregate(RuleExamples.National, (known, assembly) => known.With(assembly));

    /// <summary>The files that <see cref="Read"/> reads.</summary>
    public IReadOnlyList<string> Files(ParseResult parsed) =>
        [.. new[] { parsed.GetValue(localParameters), parsed.GetValue(severityPolicy) }.OfType<string>(), .. parsed.GetValue(ownRules) ?? []];

    public RuleBook Read(ParseResult parsed)
    {
        LocalParameters local = Local(parsed.GetValue(localParameters));
        if (parsed.GetValue(legalDuty) is { } duty)
        {
            local = string.IsNullOrWhiteSpace(duty) ? throw new UsageException(Texts.NoLegalDuty) : local with { LegalDuty = duty };
        }

        RuleBook national = ReferenceEquals(local, LocalParameters.None) ? RuleBook.National : RuleBook.NationalWith(local);
        RuleBook book = WithOwn(national, parsed.GetValue(ownRules) ?? []);
        return parsed.GetValue(severityPolicy) is { } file ? book.With(Policy(file, book)) : book;
    }

    private RuleBook WithOwn(RuleBook book, string[] files)
    {
        foreach (string file in files)
        {
            (Assembly assembly, Rule[] rules) = OwnRules.From(file);
            if (Array.Exists(rules, rule => book[rule.Id] is not null))
            {
                throw new UsageException(ReportTexts.OwnRuleTaken);
            }

            book = book.With(rules);
            own.Add(assembly);
        }

        return book;
    }

    private static LocalParameters Local(string? file) =>
        file is null ? LocalParameters.None : SettingsIn.Read(file, LocalParametersFile.Read);

    private static SeverityPolicy Policy(string file, RuleBook book)
    {
        EquatableArray<KeyValuePair<RuleId, Severity>> severities = SettingsIn.Read(file, SeverityPolicyFile.Read);
        foreach ((RuleId id, Severity severity) in severities)
        {
            if (book[id] is not { } rule)
            {
                throw SettingsIn.Unusable(file, $"/severities/{id}", ReadingRules.All.Any(reading => reading.Id == id) ? Texts.RuleOfFormat : Texts.NoSuchRule);
            }

            if (severity == Severity.Blocking && !rule.MayBlock)
            {
                throw SettingsIn.Unusable(file, $"/severities/{id}", Texts.MayNotBlock);
            }
        }

        return new SeverityPolicy(severities);
    }
}
