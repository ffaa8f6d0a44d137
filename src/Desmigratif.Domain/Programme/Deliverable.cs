using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.Programme;

/// <summary>Something that a partnership has brought about.</summary>
/// <indonesian title="Hasil kemitraan">Sesuatu yang dihasilkan kemitraan.</indonesian>
public sealed record Deliverable : Fact
{
    /// <summary>Which part of the memorandum it belongs to.</summary>
    /// <indonesian title="Bagian">Bagian nota kesepahaman yang menjadi dasarnya.</indonesian>
    public PartnershipScope? Kind { get; init; }

    /// <summary>For whom it was made; for a module.</summary>
    /// <indonesian title="Sasaran">Untuk siapa dibuat; untuk modul.</indonesian>
    public ModuleAudience? Audience { get; init; }

    /// <summary>The day on which it was handed over.</summary>
    /// <indonesian title="Tanggal diserahkan">Hari penyerahan.</indonesian>
    public LocalDate? On { get; init; }

    /// <summary>Its title.</summary>
    /// <indonesian title="Judul">Judulnya.</indonesian>
    public string? Title { get; init; }
}
