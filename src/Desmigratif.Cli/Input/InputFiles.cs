namespace Desmigratif.Cli.Input;

/// <summary>Turns what a person named into files: a file, every register in a folder, or <c>-</c> for the standard input.</summary>
internal static class InputFiles
{
    private static readonly string[] Endings = [".ndjson", ".jsonl"];

    /// <summary>The inputs, in the order named; the files of a folder in the order of their names.</summary>
    public static IEnumerable<InputFile> Of(IEnumerable<string> names, ToolHost host)
    {
        foreach (string name in names)
        {
            if (name == "-")
            {
                yield return new InputFile("-", Length: null, () => host.Input);
            }
            else if (Directory.Exists(name))
            {
                List<string> files = RegistersIn(name);
                foreach (string file in files)
                {
                    yield return OnDisk(file);
                }

                if (files.Count == 0)
                {
                    yield return new InputFile(name, Length: null, Open: null, Texts.EmptyFolder);
                }
            }
            else
            {
                yield return File.Exists(name) ? OnDisk(name) : new InputFile(name, Length: null, Open: null, Texts.NoSuchFile);
            }
        }
    }

    private static List<string> RegistersIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
                && !file.EndsWith(".faults.ndjson", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)];

    private static InputFile OnDisk(string file) =>
        new(file, new FileInfo(file).Length, () => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0));
}
