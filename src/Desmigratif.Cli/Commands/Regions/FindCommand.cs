using System.CommandLine;
using System.Globalization;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;
using Desmigratif.Regions;

namespace Desmigratif.Cli.Commands.Regions;

/// <summary><c>regions find</c>: the regions that bear a name. A code is taken for what it is.</summary>
internal static class FindCommand
{
    private const string DefaultMost = "20";

    public static Command Create(Language language, ToolHost host)
    {
        Argument<string[]> name = new("text") { Description = RegionTexts.Name.In(language), Arity = ArgumentArity.OneOrMore };
        Option<string?> level = new("--level") { Description = RegionTexts.LevelOption.In(language) };
        level.AcceptOnlyFromAmong("province", "regency", "district", "village");
        Option<string> most = new("--max") { Description = RegionTexts.Most.In(language), DefaultValueFactory = _ => DefaultMost, HelpName = "N" };
        Command command = new("find", RegionTexts.Find.In(language)) { name, level, most };
        RegionOptions options = new(command, language);
        command.SetAction(parsed =>
        {
            RegionAnswer answer = Find(string.Join(' ', parsed.GetValue(name)!), LevelOf(parsed.GetValue(level)), Count(parsed.GetValue(most)!));
            options.Write(parsed, answer, host);
            return (int)(answer.Found > 0 ? ExitCode.Passed : ExitCode.Findings);
        });
        return command;
    }

    private static RegionAnswer Find(string text, RegionLevel? level, int most)
    {
        if (RegionCode.TryParse(text.AsSpan().Trim(), provider: null, out RegionCode? code))
        {
            return ShowCommand.Show(code) with { IsList = true };
        }

        if (!text.Any(char.IsAsciiLetterOrDigit))
        {
            throw new UsageException(RegionTexts.NoName);
        }

        EquatableArray<Region> found = RegionTable.Instance.Search(text, level);
        return new RegionAnswer
        {
            IsList = true,
            Found = found.Count,
            Regions = [.. found.Take(most)],
            Message = found.Count > 0 ? null : RegionTexts.NotFound,
            Suggestions = found.Count > 0 ? [] : RegionTable.Instance.Resembling(text, level),
        };
    }

    private static RegionLevel? LevelOf(string? word) => word switch
    {
        "province" => RegionLevel.Province,
        "regency" => RegionLevel.Regency,
        "district" => RegionLevel.District,
        "village" => RegionLevel.Village,
        _ => null,
    };

    private static int Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : throw new UsageException(RegionTexts.NoCount);
}
