using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>Somebody who belongs to a business group, for a time.</summary>
/// <indonesian title="Anggota kelompok">Keanggotaan seseorang dalam kelompok usaha untuk suatu masa.</indonesian>
public sealed record GroupMember : Fact
{
    /// <summary>Who it is.</summary>
    /// <indonesian title="Orang">Siapa anggota itu.</indonesian>
    public Reference<Person> Person { get; init; }

    /// <summary>What the person does in the group.</summary>
    /// <indonesian title="Peran">Peran orang itu dalam kelompok.</indonesian>
    public GroupRole? Role { get; init; }

    /// <summary>The first day as a member (inclusive).</summary>
    /// <indonesian title="Mulai">Hari pertama menjadi anggota, termasuk hari itu.</indonesian>
    public LocalDate? From { get; init; }

    /// <summary>The last day as a member (inclusive); absent while it lasts.</summary>
    /// <indonesian title="Sampai">Hari terakhir menjadi anggota, termasuk hari itu; kosong selama masih anggota.</indonesian>
    public LocalDate? To { get; init; }
}
