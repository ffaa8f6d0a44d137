using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>A mapping of the care needs of the children of a village (<i>asesmen kebutuhan</i>).</summary>
/// <indonesian title="Asesmen kebutuhan">Pemetaan kebutuhan pengasuhan anak di satu desa.</indonesian>
[RecordType("needs-assessment")]
public sealed record NeedsAssessment : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.NeedsAssessment;

    /// <summary>The day of the assessment.</summary>
    /// <indonesian title="Tanggal">Hari asesmen.</indonesian>
    [AskedFor(Profile.Draft)]
    public LocalDate? On { get; init; }

    /// <summary>Who assessed.</summary>
    /// <indonesian title="Dilakukan oleh">Siapa yang melakukan asesmen.</indonesian>
    public PersonalText? By { get; init; }

    /// <summary>How many children were assessed.</summary>
    /// <indonesian title="Jumlah anak">Banyaknya anak yang diasesmen.</indonesian>
    [AskedFor(Profile.Exchange)]
    public int? Children { get; init; }

    /// <summary>What was found.</summary>
    /// <indonesian title="Hasil">Masalah yang ditemukan.</indonesian>
    [AskedFor(Profile.Submit)]
    public EquatableArray<AssessedProblem> Findings { get; init; }
}
