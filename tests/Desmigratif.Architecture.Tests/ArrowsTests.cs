using System.Reflection;
using System.Xml.Linq;

namespace Desmigratif.Architecture.Tests;

/// <summary>Who may know whom. Rules and Serialization never meet; whatever both need stands in the domain.</summary>
public sealed class ArrowsTests
{
    private const string GeneratorProject = "Desmigratif.Generator";

    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Allowed = new(StringComparer.Ordinal)
    {
        ["Desmigratif.Domain"] = ([], ["NodaTime"]),
        ["Desmigratif.Rules"] = (["Desmigratif.Domain"], []),
        ["Desmigratif.Serialization"] = (["Desmigratif.Domain"], []),
        ["Desmigratif.Regions"] = (["Desmigratif.Domain"], []),
        ["Desmigratif.Cli"] = (
            ["Desmigratif.Domain", "Desmigratif.Regions", "Desmigratif.Rules", "Desmigratif.Serialization"],
            ["System.CommandLine", "Spectre.Console", "Bogus"]),
    };

    private static readonly string[] ForbiddenInDomain = ["System.Text.Json", "System.IO.Pipelines", "System.Net.Http"];

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Fact]
    public void Every_project_under_src_has_its_arrows_written_down_here() =>
        House.HasNo(
            Repository.Files("src", ".csproj").Select(Path.GetFileNameWithoutExtension).Except(Allowed.Keys)!,
            "Say in ArrowsTests.Allowed what these projects may reference:");

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_it_may_know(string project)
    {
        XDocument file = XDocument.Load(Repository.PathOf($"src/{project}/{project}.csproj"));
        IEnumerable<string> projects =
            from reference in file.Descendants("ProjectReference")
            let name = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))
            where name != GeneratorProject || reference.Attribute("ReferenceOutputAssembly")?.Value != "false"
            select name;
        IEnumerable<string> packages = file.Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value);

        House.HasNo(
            projects.Except(Allowed[project].Projects).Concat(packages.Except(Allowed[project].Packages)),
            $"{project} may not reference these. Move what both sides need to the domain, or the dependency to the tool:");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void What_was_compiled_references_only_what_it_may_know(string project)
    {
        string[] known = [.. Allowed[project].Projects, .. Allowed[project].Packages, "NodaTime"];
        House.HasNo(
            from reference in Compiled(project).GetReferencedAssemblies()
            where !known.Contains(reference.Name) && !IsPlatform(reference.Name!)
            select reference.Name,
            $"{project} was compiled against these, which it may not know:");
    }

    [Fact]
    public void The_domain_knows_neither_json_nor_any_transport() =>
        House.HasNo(
            Repository.Domain.GetReferencedAssemblies().Select(reference => reference.Name!).Intersect(ForbiddenInDomain),
            "Reading and writing belong to Desmigratif.Serialization; the domain may not reference these:");

    [Fact]
    public void Libraries_open_their_internals_to_nobody() =>
        House.HasNo(
            from project in Repository.Files("src", ".csproj")
            where !project.EndsWith("Desmigratif.Cli.csproj", StringComparison.Ordinal)
            where Repository.Read(project).Contains("InternalsVisibleTo", StringComparison.Ordinal)
                && !project.EndsWith("Desmigratif.Rules.csproj", StringComparison.Ordinal) // the planner's solver
            select project,
            "Test a library through what it shows to everybody; take InternalsVisibleTo out of these projects:");

    private static Assembly Compiled(string project) =>
        project == "Desmigratif.Cli" ? Repository.Tool : Repository.Library(project);

    private static bool IsPlatform(string assembly) =>
        assembly == "netstandard"
        || assembly.StartsWith("Microsoft.Win32.", StringComparison.Ordinal)
        || (assembly.StartsWith("System.", StringComparison.Ordinal) && assembly != "System.CommandLine");
}
