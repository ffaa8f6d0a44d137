using System.Text;
using System.Text.Json.Nodes;
using Desmigratif.Cli.Demo;
using Desmigratif.Cli.Schemas;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Schema.Tests;

/// <summary>What was released is a promise: a change of it raises the version as docs/VERSIONS.md says.</summary>
public sealed class ReleaseTests
{
    [Fact]
    public void A_bundle_names_the_version_of_the_schema_without_its_patch()
    {
        string[] parts = Generated.SchemaVersion.Current.Split('.');
        DemoVillage village = DemoRegister.Villages(new DemoOptions(People: 1, Villages: 1, Seed: 1)).Single();
        string bundle = Encoding.UTF8.GetString(village.Bytes.Span).Split('\n')[0];
        Assert.Equal($"desmigratif/{parts[0]}.{parts[1]}", (string?)JsonNode.Parse(bundle)!["schema"]);
    }

    [Fact]
    public void The_schema_bears_the_version_that_its_changes_since_the_last_release_ask_for()
    {
        SetComparison comparison = SetComparison.Of(SchemaSet.Read(Committed.PathOf("schema/released")), SchemaSet.Read(Committed.PathOf("schema/v1")));
        Assert.True(
            comparison.IsAllowed,
            $"Since release {comparison.Old} the schema changed so that it must bear {comparison.Least} at least; it bears {comparison.New}. "
            + "Take back what became stricter, or raise SchemaVersion.Current and accept the files:\n  "
            + string.Join("\n  ", comparison.Changes.Select(change => $"{change.Kind}: {change.Place}: {change.What.In(Language.English)}")));
    }
}
