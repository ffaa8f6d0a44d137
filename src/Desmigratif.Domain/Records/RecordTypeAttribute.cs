namespace Desmigratif.Domain.Records;

/// <summary>Declares the word by which lines of this record name their type.</summary>
/// <param name="text">The value of the member <c>type</c>, for example <c>care-arrangement</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RecordTypeAttribute(string text) : Attribute
{
    /// <summary>The value of the member <c>type</c>.</summary>
    public string Text { get; } = text;
}
