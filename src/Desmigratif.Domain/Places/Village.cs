using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Places;

/// <summary>The village and its place in the programme (<i>desa</i>).</summary>
/// <indonesian title="Desa">Desa dan kedudukannya dalam program.</indonesian>
[RecordType("village")]
public sealed record Village : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Village;

    /// <summary>The code of the village: ten digits of the Home Affairs ministry (Kemendagri).</summary>
    /// <indonesian title="Kode desa">Kode wilayah desa: sepuluh angka menurut Kementerian Dalam Negeri.</indonesian>
    [AskedFor(Profile.Draft)]
    public Written<RegionCode>? Code { get; init; }

    /// <summary>The name of the village.</summary>
    /// <indonesian title="Nama desa">Nama desa.</indonesian>
    [AskedFor(Profile.Submit)]
    public string? Name { get; init; }

    /// <summary>Its proposals and designations, in any programme. Counts of villages are derived from these.</summary>
    /// <indonesian title="Penetapan">Usulan dan penetapan desa dalam setiap program. Jumlah desa dihitung dari sini.</indonesian>
    public EquatableArray<VillageDesignation> Designations { get; init; }

    /// <summary>Who works or worked for the programme here.</summary>
    /// <indonesian title="Petugas">Siapa yang bertugas atau pernah bertugas untuk program di desa ini.</indonesian>
    public EquatableArray<VillageOfficer> Officers { get; init; }

    /// <summary>The village regulations that concern migrant workers.</summary>
    /// <indonesian title="Peraturan desa">Peraturan desa yang menyangkut pekerja migran.</indonesian>
    public EquatableArray<VillageRegulation> Regulations { get; init; }

    /// <summary>The form of community parenting adopted here.</summary>
    /// <indonesian title="Model pengasuhan">Bentuk pengasuhan komunitas (community parenting) yang dipilih di desa ini.</indonesian>
    public CareModel? CareModel { get; init; }
}
