namespace Desmigratif.Domain.Records;

/// <summary>A member that this version of the format does not know, or whose value it cannot read, as it was written.</summary>
/// <param name="Name">
/// The name of the member, unescaped; nothing for a value that was written in the place of a whole object, in a list of objects.
/// </param>
/// <param name="Json">The value, exactly as it stood in the line: one JSON value.</param>
public sealed record UnknownMember(string? Name, string Json)
{
    /// <summary>Says that there is a member and prints neither its name nor its value: both may be personal.</summary>
    public override string ToString() => nameof(UnknownMember);
}
