using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>A caregiver who must not be proposed for a child.</summary>
/// <indonesian title="Pembatasan">Pengasuh yang tidak boleh diusulkan bagi seorang anak.</indonesian>
public sealed record Restriction : Fact
{
    /// <summary>The caregiver.</summary>
    /// <indonesian title="Pengasuh">Pengasuh yang dimaksud.</indonesian>
    public Reference<Caregiver> Caregiver { get; init; }

    /// <summary>Why.</summary>
    /// <indonesian title="Alasan">Mengapa tidak boleh diusulkan.</indonesian>
    public RestrictionReason? Reason { get; init; }
}
