using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Places;

/// <summary>The village and its place in the programme (<i>desa</i>).</summary>
[RecordType("village")]
public sealed record Village : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Village;

    /// <summary>The code of the village: ten digits of the Home Affairs ministry (Kemendagri).</summary>
    [AskedFor(Profile.Draft)]
    public Written<RegionCode>? Code { get; init; }

    /// <summary>The name of the village.</summary>
    [AskedFor(Profile.Submit)]
    public string? Name { get; init; }

    /// <summary>Its proposals and designations, in any programme. Counts of villages are derived from these.</summary>
    public EquatableArray<VillageDesignation> Designations { get; init; }

    /// <summary>Who works or worked for the programme here.</summary>
    public EquatableArray<VillageOfficer> Officers { get; init; }

    /// <summary>The village regulations that concern migrant workers.</summary>
    public EquatableArray<VillageRegulation> Regulations { get; init; }

    /// <summary>The form of community parenting adopted here.</summary>
    public CareModel? CareModel { get; init; }
}
