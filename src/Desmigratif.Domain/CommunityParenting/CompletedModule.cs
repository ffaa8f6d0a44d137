using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>A training module that a caregiver completed.</summary>
public sealed record CompletedModule : Fact
{
    /// <summary>The module.</summary>
    public string? Module { get; init; }

    /// <summary>For whom it was written.</summary>
    public ModuleAudience? Audience { get; init; }

    /// <summary>The day of completion.</summary>
    public LocalDate? CompletedOn { get; init; }
}
