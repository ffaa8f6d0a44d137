using System.Reflection;
using Desmigratif.Domain.Values;
using Desmigratif.Regions;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Architecture.Tests;

/// <summary>The checkout the tests run in: its files by their path from the root, and the assemblies built from it.</summary>
internal static class Repository
{
    public static string Root => Checkout.Root;

    public static Assembly Domain { get; } = typeof(Nik).Assembly;

    public static Assembly Rules { get; } = typeof(RuleBook).Assembly;

    public static Assembly Serialization { get; } = typeof(BundleReader).Assembly;

    public static Assembly Regions { get; } = typeof(RegionTable).Assembly;

    public static Assembly Tool { get; } = Assembly.Load("desmigratif");

    /// <summary>The assemblies that others build on.</summary>
    public static Assembly[] Libraries { get; } = [Domain, Regions, Rules, Serialization];

    public static TheoryData<string> LibraryNames => [.. Libraries.Select(library => library.GetName().Name!)];

    public static Assembly Library(string name) => Libraries.Single(library => library.GetName().Name == name);

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static bool Exists(string path) => Path.Exists(PathOf(path));

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>The files under a folder, by their path from the root, without what git ignores.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions)
    {
        string[] ignored = [.. File.ReadLines(PathOf(".gitignore")).Where(line => line.EndsWith('/')).Select(line => line.TrimEnd('/')), ".git"];
        return Under(new DirectoryInfo(PathOf(folder)))
            .Where(file => extensions.Length == 0 || extensions.Contains(Path.GetExtension(file)))
            .Order(StringComparer.Ordinal);

        IEnumerable<string> Under(DirectoryInfo directory) =>
            !directory.Exists ? []
            : directory.EnumerateFiles().Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
                .Concat(directory.EnumerateDirectories().Where(inner => !ignored.Contains(inner.Name)).SelectMany(Under));
    }
}
