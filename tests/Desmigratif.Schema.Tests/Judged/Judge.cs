using System.Diagnostics;
using Desmigratif.Domain.Records;
using Desmigratif.Schema.Tests.Generated;

namespace Desmigratif.Schema.Tests.Judged;

/// <summary>ajv, in one node process for as many lines as are to be judged.</summary>
internal static class Judge
{
    private static readonly string Folder = Committed.PathOf("eng/schema-checks");

    public static bool IsInstalled => Directory.Exists(Path.Combine(Folder, "node_modules"));

    /// <summary>What the schema says of each line: nothing where it accepts it, else which keywords did not hold.</summary>
    public static async Task<IReadOnlyList<string?>> Ask(IReadOnlyList<(Profile Profile, string Line)> lines) =>
        await Ask([.. lines.Select(line => $"{SchemaFiles.NameOf(line.Profile)}\t{line.Line}")]);

    /// <summary>What the files of single records say of each line, under draft, after every file was compiled.</summary>
    public static async Task<IReadOnlyList<string?>> AskFilesOfRecords(IReadOnlyList<string> lines) =>
        await Ask([.. lines.Select(line => $"line\t{line}")], "--all");

    /// <summary>What the schema of a file of settings says of each such file, written on one line.</summary>
    public static async Task<IReadOnlyList<string?>> AskSettings(string name, IReadOnlyList<string> files) =>
        await Ask([.. files.Select(file => $"settings/{name}\t{file}")]);

    private static async Task<IReadOnlyList<string?>> Ask(IReadOnlyList<string> questions, params string[] options)
    {
        Assert.True(IsInstalled, "The judge is not installed: npm ci --prefix eng/schema-checks");
        using Process node = Process.Start(new ProcessStartInfo("node", ["judge.mjs", Committed.PathOf("schema/v1"), .. options])
        {
            WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        Task<string> output = node.StandardOutput.ReadToEndAsync();
        Task<string> error = node.StandardError.ReadToEndAsync();
        foreach (string question in questions)
        {
            await node.StandardInput.WriteAsync(question + "\n");
        }

        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await error);
        string[] answers = (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(questions.Count, answers.Length);
        return [.. answers.Select(answer => answer == "accepted" ? null : answer)];
    }
}
