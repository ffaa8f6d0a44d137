using System.CommandLine;
using System.Globalization;
using Desmigratif.Cli.Schemas;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Commands.Schemas;

/// <summary><c>schema diff</c>: what became of the contract, and whether its version number says so.</summary>
internal static class DiffCommand
{
    public static Command Create(Language language, ToolHost host)
    {
        Argument<string> old = new("OLD") { Description = SchemaTexts.DiffOld.In(language) };
        Argument<string> now = new("NEW") { Description = SchemaTexts.DiffNew.In(language) };
        Command command = new("diff", SchemaTexts.Diff.In(language)) { old, now, LanguageOption.Create(language) };
        command.SetAction(parsed => (int)Compare(parsed.GetValue(old)!, parsed.GetValue(now)!, language, host));
        return command;
    }

    private static ExitCode Compare(string old, string now, Language language, ToolHost host)
    {
        try
        {
            SetComparison comparison = SetComparison.Of(SchemaSet.Read(old), SchemaSet.Read(now));
            foreach (SchemaVersion newer in new[] { comparison.Old, comparison.New }.Distinct().Where(version => version.CompareTo(PublishedSchema.Version) > 0))
            {
                host.Error.WriteLine(SchemaTexts.NewerThanTool.In(language), newer, PublishedSchema.Version);
            }

            Show(comparison, language, host);
            return comparison.IsAllowed ? ExitCode.Passed : ExitCode.Findings;
        }
        catch (SchemaUnreadableException unreadable)
        {
            host.Error.WriteLine($"{unreadable.File}: {unreadable.Explanation.In(language)}");
            return ExitCode.InputUnreadable;
        }
    }

    private static void Show(SetComparison comparison, Language language, ToolHost host)
    {
        using StreamWriter page = OutputText.On(new OutputStream(host.Output, explanation: null, owns: false));
        page.WriteLine(string.Format(CultureInfo.InvariantCulture, SchemaTexts.Title.In(language), comparison.Old, comparison.New));
        foreach (IGrouping<ChangeKind, SchemaChange> group in comparison.Changes.GroupBy(change => change.Kind))
        {
            page.WriteLine();
            page.WriteLine($"{SchemaTexts.Of(group.Key).In(language)} ({group.Count().ToString(CultureInfo.InvariantCulture)})");
            foreach (SchemaChange change in group)
            {
                page.WriteLine($"  {change.Place}: {change.What.In(language)}");
            }
        }

        page.WriteLine();
        Wording verdict = !comparison.IsAllowed ? SchemaTexts.VersionTooLow
            : comparison.Changes.Count == 0 ? SchemaTexts.NoChange
            : SchemaTexts.VersionFits;
        page.WriteLine(string.Format(CultureInfo.InvariantCulture, verdict.In(language), comparison.Least, comparison.New));
    }
}
