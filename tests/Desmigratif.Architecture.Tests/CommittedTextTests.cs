namespace Desmigratif.Architecture.Tests;

/// <summary>What is published speaks of the villages and the law, not of the machine it was written on.</summary>
public sealed class CommittedTextTests
{
    private static readonly string[] Binary = [".png", ".ico", ".snk", ".nupkg", ".xlsx", ".dll", ".br", ".codes"];

    /// <summary>Put together here, so that this file does not hold them itself.</summary>
    private static readonly string[] Forbidden = ["/" + "work/", "/" + "tmp/", "." + "library/", "helper" + " session"];

    [Fact]
    public void No_file_names_a_place_or_a_tool_of_the_machine_it_was_written_on() =>
        House.HasNo(
            from file in Repository.Files("")
            where !Binary.Contains(Path.GetExtension(file))
            let text = Repository.Read(file)
            from word in Forbidden
            where text.Contains(word, StringComparison.OrdinalIgnoreCase)
            select $"{file}: {word}",
            "Take these out; say what is meant with a path from the root of the repository:");

    [Fact]
    public void Text_ends_its_lines_the_same_way_everywhere() =>
        House.HasNo(
            from file in Repository.Files("", ".cs", ".md", ".txt", ".csproj", ".props", ".json", ".yml", ".sh", ".py")
            where Repository.Read(file).Contains('\r')
            select file,
            "Save these with \\n line ends, as .editorconfig asks:");
}
