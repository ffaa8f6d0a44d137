namespace Desmigratif.Domain.Records;

/// <summary>Names a record of any type in the same bundle, by its type and its id. One without both names nothing.</summary>
public sealed record AnyReference : Fact
{
    /// <summary>The type of the record that is named. It need not be one that this version of the format knows.</summary>
    [AskedFor(Profile.Submit)]
    public RecordType? Type { get; init; }

    /// <summary>The id of the record that is named, see <see cref="RecordId"/>.</summary>
    [AskedFor(Profile.Submit)]
    public string? Id { get; init; }
}
