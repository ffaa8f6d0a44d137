using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>A community carer, companion or tutor (<i>pengasuh</i>).</summary>
/// <indonesian title="Pengasuh">Pengasuh, pendamping, atau tutor dari masyarakat.</indonesian>
[RecordType("caregiver")]
public sealed record Caregiver : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Caregiver;

    /// <summary>Who it is.</summary>
    /// <indonesian title="Orang">Siapa pengasuh ini.</indonesian>
    [AskedFor(Profile.Draft)]
    public Reference<Person> Person { get; init; }

    /// <summary>How many children this caregiver can look after.</summary>
    /// <indonesian title="Daya tampung">Banyaknya anak yang sanggup diasuh.</indonesian>
    public int? Capacity { get; init; }

    /// <summary>In which quality.</summary>
    /// <indonesian title="Kedudukan">Dalam kedudukan apa ia mengasuh.</indonesian>
    [AskedFor(Profile.Submit)]
    public CaregiverRelation? Relation { get; init; }

    /// <summary>The activities this caregiver offers.</summary>
    /// <indonesian title="Kegiatan yang ditawarkan">Kegiatan yang dapat diberikan pengasuh ini.</indonesian>
    public EquatableArray<Activity> Offers { get; init; }

    /// <summary>The languages this caregiver speaks.</summary>
    /// <indonesian title="Bahasa">Bahasa yang dikuasai pengasuh ini.</indonesian>
    public EquatableArray<string> Languages { get; init; }

    /// <summary>
    /// Whether this caregiver is willing and able to care for a child with special needs; absent where nobody asked.
    /// </summary>
    /// <indonesian title="Menerima kebutuhan khusus">
    /// Apakah pengasuh ini bersedia dan mampu mengasuh anak berkebutuhan khusus; kosong bila belum ditanyakan.
    /// </indonesian>
    public bool? AcceptsSpecialNeeds { get; init; }

    /// <summary>The modules completed.</summary>
    /// <indonesian title="Modul">Modul pelatihan yang sudah diselesaikan.</indonesian>
    public EquatableArray<CompletedModule> Modules { get; init; }

    /// <summary>What was shown or signed.</summary>
    /// <indonesian title="Penapisan">Surat atau pernyataan yang sudah ditunjukkan atau ditandatangani.</indonesian>
    public EquatableArray<Screening> Screening { get; init; }

    /// <summary>How far from home this caregiver can serve, in metres (inclusive).</summary>
    /// <indonesian title="Jarak terjauh (meter)" english="Greatest distance (metres)">
    /// Seberapa jauh dari rumahnya pengasuh ini dapat melayani, dalam meter, termasuk batas itu.
    /// </indonesian>
    public int? MaxDistanceMetres { get; init; }

    /// <summary>The first day of service (inclusive).</summary>
    /// <indonesian title="Mulai bertugas">Hari pertama bertugas, termasuk hari itu.</indonesian>
    [AskedFor(Profile.Exchange)]
    public LocalDate? From { get; init; }

    /// <summary>The last day of service (inclusive); absent while it lasts.</summary>
    /// <indonesian title="Sampai">Hari terakhir bertugas, termasuk hari itu; kosong selama masih bertugas.</indonesian>
    public LocalDate? To { get; init; }
}
