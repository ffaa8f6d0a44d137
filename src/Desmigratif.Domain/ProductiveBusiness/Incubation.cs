using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>A time in which a group is looked after by an experienced host (<i>inkubasi bisnis</i>).</summary>
/// <indonesian title="Inkubasi bisnis">Masa ketika kelompok dibina oleh lembaga yang berpengalaman.</indonesian>
public sealed record Incubation : Fact
{
    /// <summary>The first day (inclusive).</summary>
    /// <indonesian title="Mulai">Hari pertama, termasuk hari itu.</indonesian>
    public LocalDate? From { get; init; }

    /// <summary>The last day (inclusive); absent while it lasts.</summary>
    /// <indonesian title="Sampai">Hari terakhir, termasuk hari itu; kosong selama masih berlangsung.</indonesian>
    public LocalDate? To { get; init; }

    /// <summary>The institution that hosts the group.</summary>
    /// <indonesian title="Lembaga pembina">Lembaga yang membina kelompok.</indonesian>
    public string? Host { get; init; }
}
