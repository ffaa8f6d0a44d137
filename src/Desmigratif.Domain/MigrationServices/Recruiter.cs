using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>Who offered the work.</summary>
public sealed record Recruiter : Fact
{
    /// <summary>The kind of recruiter.</summary>
    public RecruiterKind? Kind { get; init; }

    /// <summary>The name, as told.</summary>
    public PersonalText? Name { get; init; }
}
