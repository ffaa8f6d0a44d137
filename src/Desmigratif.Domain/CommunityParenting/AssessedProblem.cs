using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>A problem that an assessment found, and how many children it touches.</summary>
/// <indonesian title="Masalah yang ditemukan">
/// Masalah yang ditemukan dalam asesmen dan banyaknya anak yang mengalaminya.
/// </indonesian>
public sealed record AssessedProblem : Fact
{
    /// <summary>The problem.</summary>
    /// <indonesian title="Masalah">Jenis masalah.</indonesian>
    public CareProblem? Problem { get; init; }

    /// <summary>How many of the children assessed have it.</summary>
    /// <indonesian title="Jumlah anak">Banyaknya anak yang diasesmen yang mengalami masalah ini.</indonesian>
    public int? Count { get; init; }
}
