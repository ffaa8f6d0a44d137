using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>Labour-intensive works that give residents paid work (<i>padat karya</i>).</summary>
/// <indonesian title="Padat karya">Pekerjaan padat karya yang memberi upah bagi warga.</indonesian>
[RecordType("public-works")]
public sealed record PublicWorks : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.PublicWorks;

    /// <summary>What the works are called.</summary>
    /// <indonesian title="Nama kegiatan">Nama kegiatan padat karya.</indonesian>
    [AskedFor(Profile.Draft)]
    public string? Name { get; init; }

    /// <summary>The first day (inclusive).</summary>
    /// <indonesian title="Mulai">Hari pertama, termasuk hari itu.</indonesian>
    [AskedFor(Profile.Submit)]
    public LocalDate? From { get; init; }

    /// <summary>The last day (inclusive); absent while they last.</summary>
    /// <indonesian title="Sampai">Hari terakhir, termasuk hari itu; kosong selama masih berlangsung.</indonesian>
    public LocalDate? To { get; init; }

    /// <summary>How many people worked.</summary>
    /// <indonesian title="Jumlah pekerja">Banyaknya orang yang bekerja.</indonesian>
    public int? Workers { get; init; }

    /// <summary>On how many days there was work.</summary>
    /// <indonesian title="Hari kerja">Banyaknya hari kerja.</indonesian>
    public int? Days { get; init; }

    /// <summary>The money set aside for them, in rupiah.</summary>
    /// <indonesian title="Anggaran (Rp)" english="Budget (Rp)">Anggaran kegiatan, dalam rupiah.</indonesian>
    public Rupiah? BudgetRp { get; init; }
}
