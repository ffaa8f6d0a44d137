using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.Programme;

/// <summary>Something that a partnership has brought about.</summary>
public sealed record Deliverable : Fact
{
    /// <summary>Which part of the memorandum it belongs to.</summary>
    public PartnershipScope? Kind { get; init; }

    /// <summary>For whom it was made; for a module.</summary>
    public ModuleAudience? Audience { get; init; }

    /// <summary>The day on which it was handed over.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }
}
