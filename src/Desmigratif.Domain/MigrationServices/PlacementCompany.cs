using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>The company that places the worker (<i>P3MI</i>), or that sends its own employee.</summary>
/// <indonesian title="Perusahaan penempatan">
/// Perusahaan yang menempatkan pekerja (P3MI), atau yang mengirim pekerjanya sendiri.
/// </indonesian>
public sealed record PlacementCompany : Fact
{
    /// <summary>The name of the company.</summary>
    /// <indonesian title="Nama">Nama perusahaan.</indonesian>
    public string? Name { get; init; }

    /// <summary>Its business identification number (NIB).</summary>
    /// <indonesian title="NIB" english="Business identification number (NIB)">Nomor induk berusaha.</indonesian>
    public string? Nib { get; init; }

    /// <summary>Its licence to place.</summary>
    /// <indonesian title="SIP3MI" english="Placement licence (SIP3MI)">Izin perusahaan penempatan.</indonesian>
    public PlacementLicence? Sip3mi { get; init; }

    /// <summary>Its licence to recruit for the destination.</summary>
    /// <indonesian title="SIP2MI" english="Recruitment licence (SIP2MI)">Izin perekrutan untuk negara tujuan.</indonesian>
    public RecruitmentLicence? Sip2mi { get; init; }
}
