using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>A training module that a caregiver completed.</summary>
/// <indonesian title="Modul yang diselesaikan">Modul pelatihan yang telah diselesaikan seorang pengasuh.</indonesian>
public sealed record CompletedModule : Fact
{
    /// <summary>The module.</summary>
    /// <indonesian title="Modul">Nama modul.</indonesian>
    public string? Module { get; init; }

    /// <summary>For whom it was written.</summary>
    /// <indonesian title="Sasaran">Untuk siapa modul itu disusun.</indonesian>
    public ModuleAudience? Audience { get; init; }

    /// <summary>The day of completion.</summary>
    /// <indonesian title="Tanggal selesai">Hari modul diselesaikan.</indonesian>
    public LocalDate? CompletedOn { get; init; }
}
