namespace Desmigratif.Domain.Tests.Vectors;

/// <summary>One row of a table of vectors, by column name.</summary>
public sealed class VectorRow(IReadOnlyDictionary<string, string> cells)
{
    public string this[string column] => cells[column];

    public string? Optional(string column) => cells[column] is { Length: > 0 } cell ? cell : null;

    /// <summary>The codes of a cell that are joined by bars, sorted.</summary>
    public IReadOnlyList<string> Codes(string column) =>
        [.. cells[column].Split('|', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
}
