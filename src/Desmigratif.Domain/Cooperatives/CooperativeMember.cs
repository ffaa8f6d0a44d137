using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>Somebody who belongs to a cooperative, for a time.</summary>
/// <indonesian title="Anggota koperasi">Keanggotaan seseorang dalam koperasi untuk suatu masa.</indonesian>
public sealed record CooperativeMember : Fact
{
    /// <summary>Who it is.</summary>
    /// <indonesian title="Orang">Siapa anggota itu.</indonesian>
    public Reference<Person> Person { get; init; }

    /// <summary>The first day as a member (inclusive).</summary>
    /// <indonesian title="Mulai">Hari pertama menjadi anggota, termasuk hari itu.</indonesian>
    public LocalDate? From { get; init; }

    /// <summary>The last day as a member (inclusive); absent while it lasts.</summary>
    /// <indonesian title="Sampai">Hari terakhir menjadi anggota, termasuk hari itu; kosong selama masih anggota.</indonesian>
    public LocalDate? To { get; init; }
}
