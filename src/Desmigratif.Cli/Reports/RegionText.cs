using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Regions;

namespace Desmigratif.Cli.Reports;

/// <summary>An answer about regions for a person: a list, or one region with what it lies in and what lies in it.</summary>
internal sealed class RegionText
{
    private readonly Page page;
    private readonly Language language;

    private RegionText(Page page, Language language)
    {
        this.page = page;
        this.language = language;
    }

    public static void Write(Stream output, RegionAnswer answer, Language language, ToolHost host)
    {
        using StreamWriter writer = OutputText.On(output);
        RegionText text = new(Page.On(writer, host.TerminalWidth), language);
        text.Write(answer);
        text.page.Gap();
        text.page.Line(0, $"{RegionTexts.Source.In(language)}: {RegionTable.Source}", Shade.Quiet);
    }

    /// <summary>The names of what a region lies in, the nearest first.</summary>
    private static string Within(Region region) =>
        region.Parent is not { } parent ? "" : parent.Parent is null ? parent.Name : $"{parent.Name}, {Within(parent)}";

    private void Write(RegionAnswer answer)
    {
        if (answer.Message is { } message)
        {
            page.Line(0, message.In(language).Replace("{0}", answer.Code?.ToDottedString() ?? "", StringComparison.Ordinal), Shade.Look);
        }

        if (answer.Regions.Count > 0)
        {
            if (answer.IsList)
            {
                List(answer.Regions);
            }
            else
            {
                Show(answer.Regions[0]);
            }
        }

        if (answer.Found > answer.Regions.Count && answer.Message is null)
        {
            page.Line(2, Texts.Shown(answer.Regions.Count, answer.Found, language));
        }

        if (answer.Around is { } around)
        {
            page.Line(0, RegionTexts.LiesIn.In(language));
            List([around]);
            if (around.Successor is { } successor)
            {
                Line(RegionTexts.SuccessorColumn, successor.ToString());
            }
        }

        if (answer.Suggestions.Count > 0)
        {
            page.Line(0, RegionTexts.DidYouMean.In(language));
            List(answer.Suggestions);
        }
    }

    private void Show(Region region)
    {
        page.Line(0, region.ToString(), Shade.Strong);
        Line(RegionTexts.LevelColumn, RegionTexts.Of(region.Level).In(language));
        Line(RegionTexts.StatusColumn, RegionTexts.Of(region.Status).In(language));
        if (region.Successor is { } successor)
        {
            Line(RegionTexts.SuccessorColumn, successor.ToString());
        }

        if (region.Parent is not null)
        {
            Line(RegionTexts.WithinColumn, Within(region));
        }

        if (Provinces.Find(region.Code) is { } province)
        {
            Line(RegionTexts.ZoneColumn, $"{province.Zone.Abbreviation} ({province.Zone.Name.In(language)})");
        }

        foreach (IGrouping<RegionStatus, Region> children in region.Children.GroupBy(child => child.Status).OrderBy(group => group.Key))
        {
            page.Gap();
            page.Line(0, $"{Numbers.Of(children.Count(), language)} {RegionTexts.Of(children.First().Level).In(language)} · {RegionTexts.Of(children.Key).In(language)}");
            foreach (Region child in children)
            {
                page.Line(2, child.ToString());
            }
        }
    }

    private void Line(Wording what, string value) => page.Line(2, $"{what.In(language)}: {value}");

    private void List(IEnumerable<Region> regions) => page.Table(
        [
            RegionTexts.CodeColumn.In(language),
            RegionTexts.LevelColumn.In(language),
            RegionTexts.NameColumn.In(language),
            RegionTexts.WithinColumn.In(language),
            RegionTexts.StatusColumn.In(language),
        ],
        [.. regions.Select(region => new Row(CellsOf(region), region.Status is RegionStatus.Current ? Shade.Plain : Shade.Quiet))]);

    private string[] CellsOf(Region region) =>
    [
        region.Code.ToDottedString(),
        RegionTexts.Of(region.Level).In(language),
        region.Name,
        Within(region),
        RegionTexts.Of(region.Status).In(language),
    ];
}
