using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>An entrepreneurship training of a business group (<i>pembekalan kewirausahaan</i>).</summary>
/// <indonesian title="Pembekalan kewirausahaan">Pelatihan kewirausahaan bagi kelompok usaha.</indonesian>
public sealed record BusinessTraining : Fact
{
    /// <summary>The first day.</summary>
    /// <indonesian title="Tanggal">Hari pertama.</indonesian>
    public LocalDate? On { get; init; }

    /// <summary>How many days it took; one where nobody wrote it down.</summary>
    /// <indonesian title="Lama (hari)">Banyaknya hari; satu bila tidak dicatat.</indonesian>
    public int? Days { get; init; }

    /// <summary>What was taught.</summary>
    /// <indonesian title="Materi">Materi yang diajarkan.</indonesian>
    public string? Topic { get; init; }

    /// <summary>How many people came.</summary>
    /// <indonesian title="Jumlah peserta">Banyaknya peserta yang hadir.</indonesian>
    public int? Attended { get; init; }
}
