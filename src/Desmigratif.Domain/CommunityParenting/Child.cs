using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>The care profile of a person under 18 (<i>profil anak</i>).</summary>
/// <indonesian title="Profil anak">Profil pengasuhan seseorang yang berusia di bawah 18 tahun.</indonesian>
[RecordType("child")]
public sealed record Child : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Child;

    /// <summary>Whose profile it is.</summary>
    /// <indonesian title="Orang">Anak yang dimaksud.</indonesian>
    [AskedFor(Profile.Draft)]
    public Reference<Person> Person { get; init; }

    /// <summary>Who looks after the child.</summary>
    /// <indonesian title="Pengasuh keluarga">Siapa yang mengasuh anak ini.</indonesian>
    [AskedFor(Profile.Submit)]
    public Carer? Carer { get; init; }

    /// <summary>The activities the child needs.</summary>
    /// <indonesian title="Kegiatan yang dibutuhkan">Kegiatan yang dibutuhkan anak.</indonesian>
    public EquatableArray<Activity> Needs { get; init; }

    /// <summary>Whether the child needs guidance and counselling.</summary>
    /// <indonesian title="Bimbingan dan konseling">Apakah anak memerlukan bimbingan dan konseling.</indonesian>
    public bool? Counselling { get; init; }

    /// <summary>The assessed tier and the circumstances behind it.</summary>
    /// <indonesian title="Kerentanan">Tingkat kerentanan hasil asesmen dan keadaan yang mendasarinya.</indonesian>
    public EquatableArray<VulnerabilityCode> Vulnerability { get; init; }

    /// <summary>A word shared by the siblings that stay together, the same for all of them. It is no id of a record.</summary>
    /// <indonesian title="Kelompok saudara">
    /// Kata yang sama bagi saudara sekandung yang tetap bersama. Bukan pengenal catatan.
    /// </indonesian>
    public string? Siblings { get; init; }

    /// <summary>The languages the child speaks; the first is the language of the home.</summary>
    /// <indonesian title="Bahasa">Bahasa yang dikuasai anak; yang pertama ialah bahasa di rumah.</indonesian>
    public EquatableArray<string> Languages { get; init; }

    /// <summary>Special needs a companion has to be able to meet.</summary>
    /// <indonesian title="Kebutuhan khusus">Kebutuhan khusus yang harus dapat dipenuhi pendamping.</indonesian>
    public EquatableArray<string> SpecialNeeds { get; init; }

    /// <summary>Caregivers who must not be proposed for this child.</summary>
    /// <indonesian title="Pembatasan">Pengasuh yang tidak boleh diusulkan untuk anak ini.</indonesian>
    public EquatableArray<Restriction> Restrictions { get; init; }
}
