using System.Text.RegularExpressions;

namespace Desmigratif.Architecture.Tests;

/// <summary>A C# file as far as the layout of the house goes. Namespaces are file-scoped, so its own types begin at the first column.</summary>
internal sealed partial class SourceFile(string path)
{
    private readonly string text = Repository.Read(path);

    public string Path { get; } = path;

    /// <summary>The file name without its extension: <c>RuleBook.National</c>.</summary>
    public string Name { get; } = System.IO.Path.GetFileNameWithoutExtension(path);

    /// <summary>The file name up to its first point: the type it belongs to.</summary>
    public string Stem => Name.Split('.')[0];

    public int Lines => text.AsSpan().Count('\n');

    public string? Namespace => NamespaceLine().Match(text) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>The namespace that the folder asks for.</summary>
    public string ExpectedNamespace => string.Join('.', Path.Split('/')[1..^1]);

    public IReadOnlyList<DeclaredType> Types =>
    [
        .. from match in TypeLine().Matches(text)
           select new DeclaredType(
               match.Groups["name"].Value,
               match.Groups["generic"].Success,
               match.Groups["modifiers"].Value.Contains("public", StringComparison.Ordinal),
               match.Groups["modifiers"].Value.Contains("partial", StringComparison.Ordinal)),
    ];

    public static IReadOnlyList<SourceFile> Under(string folder) =>
        [.. Repository.Files(folder, ".cs").Select(path => new SourceFile(path))];

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(
        @"^(?<modifiers>((public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe) )*)"
        + @"(record struct|record class|record|class|struct|interface|enum|delegate [^(]+?) ?(?<name>\b\w+)(?<generic><)?[^\n]*$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex TypeLine();

    internal sealed record DeclaredType(string Name, bool IsGeneric, bool IsPublic, bool IsPartial);
}
