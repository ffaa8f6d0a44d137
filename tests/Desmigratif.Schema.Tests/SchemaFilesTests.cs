using Desmigratif.Schema.Tests.Generated;

namespace Desmigratif.Schema.Tests;

/// <summary>The published schema says what the declarations of the records say.</summary>
public sealed class SchemaFilesTests
{
    [Fact]
    public void The_committed_schema_is_the_one_that_the_declarations_give() =>
        Committed.Matches("schema/v1", "*.schema.json", SchemaFiles.All().Select(file => (file.Name, JsonText.Of(file.Schema))));

    [Fact]
    public void The_committed_code_lists_are_those_that_the_declarations_give()
    {
        Committed.Matches("schema/v1/codelists", "*.json", CodeListFiles.Json());
        Committed.Matches("schema/v1/codelists", "*.csv", CodeListFiles.Csv());
    }

    [Fact]
    public void The_committed_profiles_ask_for_what_the_declarations_ask_for() =>
        Committed.Matches("schema/v1", "profiles.json", [("profiles.json", JsonText.Of(ProfileFile.Json()))]);
}
