using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Desmigratif.Conformance.Tests;

public sealed class KitTests
{
    private static readonly string[] Layers = ["shape", "container", "round-trip", "rules"];

    [Fact]
    public void The_kit_holds_at_least_600_vectors_and_no_id_twice()
    {
        string[] ids = [.. Layers.SelectMany(Kit.Layer).Select(vector => vector.Id)];
        Assert.True(ids.Length >= 600);
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Every_refused_vector_has_an_accepted_twin()
    {
        Dictionary<string, Vector> byId = Layers.SelectMany(Kit.Layer).ToDictionary(vector => vector.Id);
        Assert.Empty(byId.Values.Where(vector => vector.IsRefused && (vector.Twin is null || byId[vector.Twin].IsRefused)).Select(vector => vector.Id));
    }

    [Fact]
    public void The_page_about_the_kit_says_how_many_vectors_each_layer_has()
    {
        string page = File.ReadAllText(Path.Combine(Kit.Folder, "README.md"));
        Assert.All(
            Layers,
            layer => Assert.Matches($"(?m)^\\| `{layer}` \\|.*\\| {Kit.Layer(layer).Count.ToString("N0", CultureInfo.InvariantCulture)} \\|", page));
    }

    [Fact]
    public void The_manifest_names_every_file_of_vectors_with_its_hash()
    {
        JsonElement manifest = JsonElement.Parse(File.ReadAllText(Path.Combine(Kit.Folder, "manifest.json")));
        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(Kit.Folder, "vectors"))
                .Select(file => $"vectors/{Path.GetFileName(file)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}")
                .Order(StringComparer.Ordinal),
            manifest.GetProperty("files").EnumerateArray()
                .Select(file => $"{file.GetProperty("name")} {file.GetProperty("sha256")}")
                .Order(StringComparer.Ordinal));
    }
}
