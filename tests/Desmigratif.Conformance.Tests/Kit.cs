using System.Text.Json;

namespace Desmigratif.Conformance.Tests;

/// <summary>The conformance kit as it is published.</summary>
internal static class Kit
{
    public static string Folder { get; } = Checkout.PathOf("schema/v1/conformance");

    /// <summary>The vectors of one layer.</summary>
    public static IReadOnlyList<Vector> Layer(string layer) =>
        [.. File.ReadLines(Path.Combine(Folder, "vectors", layer + ".ndjson")).Select(line => new Vector(JsonElement.Parse(line)))];

    /// <summary>Fails with every vector of which something else came out than is expected.</summary>
    public static void AllAgree(string layer, Func<Vector, IEnumerable<string>> answer, Func<Vector, IEnumerable<string>> expected)
    {
        List<string> wrong = [];
        IReadOnlyList<Vector> vectors = Layer(layer);
        foreach (Vector vector in vectors)
        {
            string[] asked = [.. expected(vector).Order(StringComparer.Ordinal)];
            string[] found = [.. answer(vector).Order(StringComparer.Ordinal)];
            if (!asked.SequenceEqual(found, StringComparer.Ordinal))
            {
                wrong.Add($"{vector.Id}\n    expected: {string.Join("; ", asked)}\n    found:    {string.Join("; ", found)}");
            }
        }

        Assert.NotEmpty(vectors);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {vectors.Count} vectors of the layer {layer} disagree:\n  {string.Join("\n  ", wrong.Take(20))}");
    }
}
