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
    public static async Task<IReadOnlyList<string?>> Ask(IReadOnlyList<(Profile Profile, string Line)> lines)
    {
        Assert.True(IsInstalled, "The judge is not installed: npm ci --prefix eng/schema-checks");
        using Process node = Process.Start(new ProcessStartInfo("node", ["judge.mjs", Committed.PathOf("schema/v1")])
        {
            WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        Task<string> output = node.StandardOutput.ReadToEndAsync();
        Task<string> error = node.StandardError.ReadToEndAsync();
        foreach ((Profile profile, string line) in lines)
        {
            await node.StandardInput.WriteAsync($"{SchemaFiles.NameOf(profile)}\t{line}\n");
        }

        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await error);
        string[] answers = (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(lines.Count, answers.Length);
        return [.. answers.Select(answer => answer == "accepted" ? null : answer)];
    }
}
