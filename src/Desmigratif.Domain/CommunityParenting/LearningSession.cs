using Desmigratif.Domain.People;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>An activity at the learning house, for children or for those who care for them (<i>rumah belajar</i>).</summary>
/// <indonesian title="Kegiatan rumah belajar">Kegiatan di rumah belajar, bagi anak atau bagi pengasuhnya.</indonesian>
[RecordType("learning-session")]
public sealed record LearningSession : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.LearningSession;

    /// <summary>The day of the activity.</summary>
    /// <indonesian title="Tanggal">Hari kegiatan.</indonesian>
    [AskedFor(Profile.Draft)]
    public LocalDate? On { get; init; }

    /// <summary>What was done.</summary>
    /// <indonesian title="Kegiatan">Kegiatan yang dilakukan.</indonesian>
    [AskedFor(Profile.Draft)]
    public Activity? Activity { get; init; }

    /// <summary>Who led it: a caregiver, a volunteer or a person, looked up in that order.</summary>
    /// <indonesian title="Tutor">
    /// Siapa yang memimpin: pengasuh, tenaga kerja sukarela, atau orang, dicari menurut urutan itu.
    /// </indonesian>
    [NamesOneOf(typeof(Caregiver), typeof(Volunteer), typeof(Person))]
    public Reference<RegisterRecord> Tutor { get; init; }

    /// <summary>The children who came.</summary>
    /// <indonesian title="Anak yang hadir">Anak-anak yang hadir.</indonesian>
    public EquatableArray<Reference<Child>> Children { get; init; }

    /// <summary>The caregivers who came.</summary>
    /// <indonesian title="Pengasuh yang hadir">Para pengasuh yang hadir.</indonesian>
    public EquatableArray<Reference<Caregiver>> Carers { get; init; }

    /// <summary>The mean score of those who came before the activity, 0 to 100 points (inclusive).</summary>
    /// <indonesian title="Nilai sebelum kegiatan">Nilai rata-rata peserta sebelum kegiatan, 0 sampai 100.</indonesian>
    public decimal? ScoreBefore { get; init; }

    /// <summary>The mean score of those who came after the activity, 0 to 100 points (inclusive).</summary>
    /// <indonesian title="Nilai sesudah kegiatan">Nilai rata-rata peserta sesudah kegiatan, 0 sampai 100.</indonesian>
    public decimal? ScoreAfter { get; init; }
}
