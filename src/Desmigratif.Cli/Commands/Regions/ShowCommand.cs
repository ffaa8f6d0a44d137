using System.CommandLine;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Regions;

namespace Desmigratif.Cli.Commands.Regions;

/// <summary><c>regions show</c>: the region that bears a code, what it lies in, and what lies in it.</summary>
internal static class ShowCommand
{
    public static Command Create(Language language, ToolHost host)
    {
        Argument<string> code = new("code") { Description = RegionTexts.Code.In(language) };
        Command command = new("show", RegionTexts.Show.In(language)) { code };
        RegionOptions options = new(command, language);
        command.SetAction(parsed =>
        {
            RegionAnswer answer = RegionCode.TryParse(parsed.GetValue(code).AsSpan().Trim(), provider: null, out RegionCode? read)
                ? Show(read)
                : throw new UsageException(RegionTexts.NoCode);
            options.Write(parsed, answer, host);
            return (int)(answer.Status is RegionStatus.Unknown ? ExitCode.Findings : ExitCode.Passed);
        });
        return command;
    }

    public static RegionAnswer Show(RegionCode code)
    {
        RegionTable table = RegionTable.Instance;
        RegionStatus status = table.StatusOf(code);
        RegionAnswer answer = new() { Code = code, Status = status };
        return table.Find(code) is { } region ? answer with { Found = 1, Regions = [region] }
            : status is RegionStatus.Retired ? answer with { Found = 1, Message = RegionTexts.RetiredUnlisted, Around = Around(code) }
            : answer with { Message = RegionTexts.UnknownCode, Around = Around(code), Suggestions = table.Resembling(code) };
    }

    /// <summary>The smallest listed region in which the code would lie.</summary>
    private static Region? Around(RegionCode code)
    {
        for (RegionCode? parent = code.Parent; parent is not null; parent = parent.Parent)
        {
            if (RegionTable.Instance.Find(parent) is { } region)
            {
                return region;
            }
        }

        return null;
    }
}
