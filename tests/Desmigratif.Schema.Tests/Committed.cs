using System.Text;

namespace Desmigratif.Schema.Tests;

/// <summary>
/// Files that are generated from code and committed. With <c>DESMIGRATIF_ACCEPT=1</c> in the environment the test writes them instead
/// of comparing them.
/// </summary>
internal static class Committed
{
    private const string Variable = "DESMIGRATIF_ACCEPT";

    public static string Root => Checkout.Root;

    public static string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>Whether a folder holds exactly these files.</summary>
    /// <param name="folder">The folder, from the root of the repository.</param>
    /// <param name="pattern">The files of the folder that are meant.</param>
    /// <param name="files">Their names and texts.</param>
    public static void Matches(string folder, string pattern, IEnumerable<(string Name, string Text)> files)
    {
        Directory.CreateDirectory(PathOf(folder));
        Dictionary<string, string> expected = files.ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);
        string[] present = [.. Directory.EnumerateFiles(PathOf(folder), pattern).Select(file => Path.GetFileName(file)!)];
        bool accept = Environment.GetEnvironmentVariable(Variable) == "1";
        List<string> stale = [];
        foreach (string name in present.Union(expected.Keys).Order(StringComparer.Ordinal))
        {
            string path = Path.Combine(PathOf(folder), name);
            string? text = expected.GetValueOrDefault(name);
            if (text == (present.Contains(name) ? File.ReadAllText(path) : null))
            {
                continue;
            }

            stale.Add(name);
            if (accept && text is null)
            {
                File.Delete(path);
            }
            else if (accept)
            {
                File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
        }

        Assert.True(
            accept || stale.Count == 0,
            $"These files under {folder} no longer say what the declarations say. Look at the change; if it is meant, accept it, raise the version "
            + $"as docs/VERSIONS.md asks, and commit:\n  {Variable}=1 dotnet test tests/Desmigratif.Schema.Tests\n  {string.Join("\n  ", stale)}");
    }
}
