namespace Desmigratif.Schema.Tests.Generated;

/// <summary>The version of the schema. docs/VERSIONS.md says when which part of it is raised, and <c>schema diff</c> holds it to that.</summary>
internal static class SchemaVersion
{
    public const string Current = "1.0.0";

    /// <summary>The name of a schema for good: what it says never changes, a change gets a new version.</summary>
    public static string IdOf(string name) => $"urn:desmigratif:schema:{Current}:{name}";
}
