using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.People;

/// <summary>What school a person attends or attended.</summary>
public sealed record Schooling : Fact
{
    /// <summary>Whether the person attends a school.</summary>
    public SchoolingStatus? Status { get; init; }

    /// <summary>The level it is about.</summary>
    public SchoolingLevel? Level { get; init; }
}
