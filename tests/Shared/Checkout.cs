namespace Desmigratif.Tests.Shared;

/// <summary>The checkout that a test or a benchmark runs in.</summary>
internal static class Checkout
{
    private const string Solution = "Desmigratif.Libraries.sln";

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder, named from the root with forward slashes.</summary>
    public static string PathOf(string name) => Path.Combine(Root, name);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {Solution}.");
    }
}
