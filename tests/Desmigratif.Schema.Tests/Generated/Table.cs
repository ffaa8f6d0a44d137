namespace Desmigratif.Schema.Tests.Generated;

/// <summary>A small table of facts beside the declarations: comma-separated, one heading, nothing quoted.</summary>
internal static class Table
{
    public static IReadOnlyList<string[]> Of(string name) =>
        [.. File.ReadLines(Committed.PathOf($"tests/Desmigratif.Schema.Tests/Data/{name}.csv")).Skip(1).Select(line => line.Split(','))];
}
