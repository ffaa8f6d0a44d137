using System.Text.RegularExpressions;

namespace Desmigratif.Architecture.Tests;

/// <summary>What the documents name is there, and what they quote is what the code says. Their commands are run by the build.</summary>
public sealed partial class DocumentTests
{
    private static readonly string[] Folders = ["src/", "tests/", "eng/", "docs/", "samples/", "schema/", "benchmarks/"];

    private static IEnumerable<string> Documents => Repository.Files("", ".md");

    [Fact]
    public void A_link_leads_somewhere() =>
        House.HasNo(
            from document in Documents
            from match in Link().Matches(Repository.Read(document))
            let target = match.Groups["target"].Value
            where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
            where !Repository.Exists(Path.Combine(Path.GetDirectoryName(document)!, target))
            select $"{document}: {target}",
            "Correct these links, or write what they promise:");

    [Fact]
    public void A_path_in_a_document_exists() =>
        House.HasNo(
            from document in Documents
            from match in Quoted().Matches(Repository.Read(document))
            let path = match.Groups["text"].Value
            where Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)) && !path.AsSpan().ContainsAny("<>*… ")
            where !Repository.Exists(path)
            select $"{document}: {path}",
            "These paths, from the root of the repository, are gone. Correct the documents:");

    [Fact]
    public void Code_in_a_document_is_an_excerpt_of_a_file_that_the_document_names() =>
        House.HasNo(
            from document in Documents
            let text = Repository.Read(document)
            from fence in Fence().Matches(text)
            let code = Lines(fence.Groups["code"].Value)
            where !SourcesNamedIn(document, text).Any(source => Lines(Repository.Read(source)).Contains(code, StringComparison.Ordinal))
            select $"{document}: {code.Split('\n')[0]} …",
            "Copy the lines as they stand from a source file, and name that file in the document:");

    [Fact]
    public void Every_room_has_its_line_in_the_architecture()
    {
        string architecture = Repository.Read("docs/ARCHITECTURE.md");
        House.HasNo(
            from file in Repository.Files("src", ".cs")
            let room = string.Join('/', file.Split('/')[..3])
            where file.Count(sign => sign == '/') > 2 && !architecture.Contains($"(../{room})", StringComparison.Ordinal)
            select room,
            "Say in docs/ARCHITECTURE.md what belongs into these rooms:");
    }

    private static IEnumerable<string> SourcesNamedIn(string document, string text) =>
        Quoted().Matches(text).Select(match => match.Groups["text"].Value)
            .Concat(Link().Matches(text).Select(match => Path.Combine(Path.GetDirectoryName(document)!, match.Groups["target"].Value)))
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && Repository.Exists(path));

    /// <summary>Text without indentation, so that an excerpt may stand further to the left.</summary>
    private static string Lines(string text) => string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries));

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)\s]*)?\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("`(?<text>[^`\n]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)\n```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
