using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>
/// A cooperative, a village-owned enterprise or one of several villages (<i>koperasi</i>, <i>BUM Desa</i>, <i>BUM Desa
/// bersama</i>).
/// </summary>
/// <indonesian title="Koperasi atau BUM Desa">Koperasi, badan usaha milik desa, atau BUM Desa bersama.</indonesian>
[RecordType("cooperative")]
public sealed record Cooperative : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Cooperative;

    /// <summary>The legal form.</summary>
    /// <indonesian title="Bentuk badan">Bentuk badan hukumnya.</indonesian>
    [AskedFor(Profile.Draft)]
    public CooperativeForm? Form { get; init; }

    /// <summary>The name.</summary>
    /// <indonesian title="Nama">Nama koperasi atau BUM Desa.</indonesian>
    [AskedFor(Profile.Draft)]
    public string? Name { get; init; }

    /// <summary>The meeting at which it was founded.</summary>
    /// <indonesian title="Rapat pembentukan">Rapat yang membentuknya.</indonesian>
    public FoundingMeeting? FoundingMeeting { get; init; }

    /// <summary>Who founded it.</summary>
    /// <indonesian title="Pendiri">Para pendiri.</indonesian>
    public EquatableArray<Reference<Person>> Founders { get; init; }

    /// <summary>The registration that made it a legal entity.</summary>
    /// <indonesian title="Pengesahan">Pengesahan yang menjadikannya badan hukum.</indonesian>
    public CooperativeRegistration? Registration { get; init; }

    /// <summary>The number of the village regulation that founded it; for an enterprise.</summary>
    /// <indonesian title="Peraturan desa">Nomor peraturan desa yang membentuknya; untuk BUM Desa.</indonesian>
    public string? VillageRegulation { get; init; }

    /// <summary>Who belongs or belonged to it.</summary>
    /// <indonesian title="Anggota">Siapa yang menjadi atau pernah menjadi anggota.</indonesian>
    [AskedFor(Profile.Exchange)]
    public EquatableArray<CooperativeMember> Members { get; init; }

    /// <summary>What was saved with it.</summary>
    /// <indonesian title="Simpanan">Simpanan para anggota.</indonesian>
    public EquatableArray<Saving> Savings { get; init; }

    /// <summary>What it lent.</summary>
    /// <indonesian title="Pinjaman">Pinjaman yang diberikan.</indonesian>
    public EquatableArray<CooperativeLoan> Loans { get; init; }
}
