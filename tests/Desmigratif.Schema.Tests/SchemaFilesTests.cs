using Desmigratif.Schema.Tests.Generated;

namespace Desmigratif.Schema.Tests;

/// <summary>The published schema says what the declarations of the records say.</summary>
public sealed class SchemaFilesTests
{
    [Fact]
    public void The_committed_schema_is_the_one_that_the_declarations_give() =>
        Committed.Matches("schema/v1", "*.schema.json", SchemaFiles.All().Select(file => (file.Name, JsonText.Of(file.Schema))));
}
