using System.CommandLine;
using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Commands;

/// <summary>Which reports are written where: <c>--format NAME</c>, <c>--format NAME=FILE</c> and <c>--out FILE</c>.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string[]> format;
    private readonly Option<string?> output;

    public ReportOptions(Command command, Language language)
    {
        format = new("--format") { Description = ReportTexts.Format.In(language), HelpName = "NAME[=FILE]" };
        output = new("--out") { Description = Texts.Out.In(language), HelpName = "FILE" };
        command.Options.Add(format);
        command.Options.Add(output);
    }

    /// <exception cref="UsageException">A format is not known, or two reports would go to the same place.</exception>
    public IReadOnlyList<ReportWish> Read(ParseResult parsed)
    {
        string? file = parsed.GetValue(output);
        string[] asked = parsed.GetValue(format) is { Length: > 0 } named ? named : [ReportWish.Text];
        List<ReportWish> wishes = [.. asked.Select(Wish)];
        int place = wishes.FindIndex(wish => wish.File is null);
        if (place != wishes.FindLastIndex(wish => wish.File is null))
        {
            throw new UsageException(ReportTexts.OnlyOneToTheOutput);
        }

        if (file is { Length: 0 })
        {
            throw new UsageException(Texts.CannotWrite);
        }

        if (file is not null)
        {
            if (place < 0)
            {
                throw new UsageException(ReportTexts.OutHasNothingToWrite);
            }

            wishes[place] = wishes[place] with { File = file };
        }

        HashSet<string> places = new(StringComparer.Ordinal);
        foreach (ReportWish wish in wishes)
        {
            if (wish.File is { } name && !places.Add(Path.GetFullPath(name)))
            {
                throw new UsageException(ReportTexts.OneFileTwice(name));
            }
        }

        return wishes;
    }

    private static ReportWish Wish(string text)
    {
        int sign = text.IndexOf('=', StringComparison.Ordinal);
        string name = sign < 0 ? text : text[..sign];
        string? file = sign < 0 ? null : text[(sign + 1)..];
        return !ReportWish.Formats.Contains(name, StringComparer.Ordinal) ? throw new UsageException(ReportTexts.UnknownFormat)
            : file is { Length: 0 } ? throw new UsageException(ReportTexts.NoFileNamed(name))
            : new ReportWish(name, file);
    }
}
