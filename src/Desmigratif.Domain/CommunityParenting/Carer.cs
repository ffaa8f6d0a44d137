using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>
/// Who looks after a child by the choice of the family; not to be confused with a <see cref="Caregiver"/> of the community.
/// </summary>
/// <indonesian title="Pengasuh pilihan keluarga">
/// Siapa yang mengasuh anak atas pilihan keluarga; bukan pengasuh dari masyarakat.
/// </indonesian>
public sealed record Carer : Fact
{
    /// <summary>Who it is.</summary>
    /// <indonesian title="Orang">Siapa orang itu.</indonesian>
    public Reference<Person> Person { get; init; }

    /// <summary>What that person is to the child.</summary>
    /// <indonesian title="Hubungan">Hubungan orang itu dengan anak.</indonesian>
    public CarerRelation? Relation { get; init; }

    /// <summary>The first day of care (inclusive).</summary>
    /// <indonesian title="Sejak">Hari pertama mengasuh, termasuk hari itu.</indonesian>
    public LocalDate? Since { get; init; }
}
