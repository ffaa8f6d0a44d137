using Xunit.Abstractions;

namespace Desmigratif.Architecture.Tests;

/// <summary>Where a type stands and what its file is called, so that a name is enough to find it.</summary>
public sealed class LayoutTests(ITestOutputHelper output)
{
    private const int MostLines = 300;

    private const int MedianLines = 60;

    /// <summary>Files that are tables of data and may be longer than others.</summary>
    private static readonly string[] DataTables = [];

    private static readonly string[] EmptyWords = ["Util", "Utils", "Utility", "Helper", "Helpers", "Common", "Misc", "Manager", "Service"];

    private static IReadOnlyList<SourceFile> Shipped => SourceFile.Under("src");

    [Fact]
    public void A_folder_is_a_namespace() =>
        House.HasNo(
            from file in Shipped
            where file.Namespace != file.ExpectedNamespace && file is not { Namespace: null, Name: "Program" }
            select $"{file.Path}: {file.Namespace ?? "no namespace"}, not {file.ExpectedNamespace}",
            "Give these files the namespace of their folder, or move them:");

    [Fact]
    public void A_file_shows_at_most_one_type_to_everybody() =>
        House.HasNo(
            from file in Shipped
            let shown = file.Types.Where(type => type.IsPublic).ToList()
            where shown.Count > 1
            select $"{file.Path}: {string.Join(", ", shown.Select(type => type.Name))}",
            "Give each public type a file of its own:");

    [Fact]
    public void A_file_is_named_after_its_type()
    {
        IReadOnlyList<SourceFile> files = Shipped;
        HashSet<(string? Namespace, string Name)> plain =
            [.. from file in files from type in file.Types where !type.IsGeneric select (file.Namespace, type.Name)];
        House.HasNo(
            from file in files
            where file.Namespace is not null
            let named = file.Types.Where(type => FileName(file, type) == file.Stem).ToList()
            let shown = file.Types.FirstOrDefault(type => type.IsPublic)
            where named.Count == 0
                || (shown is not null && !named.Contains(shown))
                || (file.Name != file.Stem && !named.Exists(type => type.IsPartial))
            select file.Path,
            "Name these files after their public type, or the type they are about. A part of a type is `Type.Part.cs`; a generic type with "
            + "a namesake that is not generic stands in `TypeOf.cs`:");

        string FileName(SourceFile file, SourceFile.DeclaredType type) =>
            type.IsGeneric && plain.Contains((file.Namespace, type.Name)) ? type.Name + "Of" : type.Name;
    }

    [Fact]
    public void No_file_is_too_long_to_be_read_at_once() =>
        House.HasNo(
            from folder in new[] { "src", "eng", "samples" }
            from file in SourceFile.Under(folder)
            where file.Lines > MostLines && !DataTables.Contains(file.Path)
            select $"{file.Path}: {file.Lines} lines",
            $"Split these files; none has more than {MostLines} lines unless it is a table of data, listed in LayoutTests:");

    [Fact]
    public void Half_of_the_files_are_short()
    {
        int[] lines = [.. Shipped.Select(file => file.Lines).Order()];
        int median = lines[lines.Length / 2];
        output.WriteLine($"{lines.Length} files, median {median} lines, longest {lines[^1]}.");
        Assert.True(median <= MedianLines, $"The median file under src has {median} lines; keep it at {MedianLines} or below by splitting files.");
    }

    [Fact]
    public void No_name_says_nothing() =>
        House.HasNo(
            from file in Shipped
            from name in file.Types.Select(type => type.Name).Concat(file.Path.Split('/')[2..^1])
            where EmptyWords.Any(word => name.EndsWith(word, StringComparison.Ordinal))
            select $"{file.Path}: {name}",
            $"Say what these are or do, instead of {string.Join(", ", EmptyWords)}:");
}
