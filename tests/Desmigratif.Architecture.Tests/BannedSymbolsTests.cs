using System.Xml.Linq;

namespace Desmigratif.Architecture.Tests;

/// <summary>The libraries know no clock, no chance, no culture, no environment and no file: the analyzer sees to it, if it is asked to.</summary>
public sealed class BannedSymbolsTests
{
    private const string Symbols = "eng/BannedSymbols.txt";

    private const string Analyzer = "Microsoft.CodeAnalysis.BannedApiAnalyzers";

    private static readonly string[] MustBeBanned =
    [
        "P:System.DateTime.Now",
        "P:System.DateTime.UtcNow",
        "P:System.DateTime.Today",
        "P:NodaTime.SystemClock.Instance",
        "T:System.TimeProvider",
        "M:System.Guid.NewGuid",
        "T:System.Random",
        "P:System.Globalization.CultureInfo.CurrentCulture",
        "T:System.Environment",
        "T:System.IO.File",
        "T:System.Console",
        "N:System.Net",
    ];

    [Fact]
    public void The_list_names_every_way_to_the_outside() =>
        House.HasNo(
            MustBeBanned.Except(Repository.Read(Symbols).Split('\n').Select(line => line.Split(';')[0])),
            $"Put these back into {Symbols}:");

    [Fact]
    public void Every_ban_says_what_to_do_instead() =>
        House.HasNo(
            from line in Repository.Read(Symbols).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            where line.Split(';') is not [_, { Length: > 0 }]
            select line,
            $"Say after a semicolon why these are banned in {Symbols}:");

    [Fact]
    public void The_analyzer_reads_the_list_in_every_project_but_the_tool()
    {
        XElement wiring = Assert.Single(
            XDocument.Load(Repository.PathOf("src/Directory.Build.props")).Descendants("ItemGroup"),
            group => group.Elements("PackageReference").Any(package => package.Attribute("Include")?.Value == Analyzer));

        Assert.Equal("'$(MSBuildProjectName)' != 'Desmigratif.Cli'", wiring.Attribute("Condition")?.Value);
        Assert.EndsWith(Symbols, wiring.Element("AdditionalFiles")?.Attribute("Include")?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void No_project_or_file_turns_the_analyzer_off() =>
        House.HasNo(
            from file in Repository.Files("src", ".csproj", ".props", ".targets", ".cs", ".editorconfig", ".globalconfig").Append(".editorconfig")
            where !file.StartsWith("src/Desmigratif.Cli/", StringComparison.Ordinal)
            where Repository.Read(file).Contains("RS0030", StringComparison.Ordinal)
            select file,
            "RS0030 is the ban itself. Take it out of these files and hand the day, the region table or the stream in as an argument:");

    [Fact]
    public void No_project_under_src_leaves_the_common_settings() =>
        House.HasNo(
            Repository.Files("src", ".props", ".targets").Where(file => file != "src/Directory.Build.props"),
            "These files come between a project and src/Directory.Build.props. Put what they say there:");
}
