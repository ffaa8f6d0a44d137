using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>The registration that makes a cooperative or an enterprise a legal entity.</summary>
/// <indonesian title="Pengesahan badan hukum">Pengesahan yang menjadikan koperasi atau BUM Desa badan hukum.</indonesian>
public sealed record CooperativeRegistration : Fact
{
    /// <summary>The number of the certificate.</summary>
    /// <indonesian title="Nomor">Nomor sertifikat atau surat keputusan.</indonesian>
    public string? Number { get; init; }

    /// <summary>The day of registration.</summary>
    /// <indonesian title="Tanggal">Hari pengesahan.</indonesian>
    public LocalDate? On { get; init; }
}
