using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>Who looks after which child, as decided by people (<i>pengaturan pengasuhan</i>).</summary>
/// <indonesian title="Pengaturan pengasuhan">
/// Siapa mengasuh anak yang mana, sebagaimana diputuskan oleh orang yang berwenang.
/// </indonesian>
[RecordType("care-arrangement")]
public sealed record CareArrangement : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.CareArrangement;

    /// <summary>The child.</summary>
    /// <indonesian title="Anak">Profil anak yang diasuh.</indonesian>
    [AskedFor(Profile.Draft)]
    public Reference<Child> Child { get; init; }

    /// <summary>The caregiver.</summary>
    /// <indonesian title="Pengasuh">Pengasuh yang ditetapkan.</indonesian>
    [AskedFor(Profile.Draft)]
    public Reference<Caregiver> Caregiver { get; init; }

    /// <summary>The kind of arrangement.</summary>
    /// <indonesian title="Jenis pengasuhan">Jenis pengaturan pengasuhan.</indonesian>
    [AskedFor(Profile.Draft)]
    public CareKind? Kind { get; init; }

    /// <summary>The first day (inclusive).</summary>
    /// <indonesian title="Mulai">Hari pertama, termasuk hari itu.</indonesian>
    [AskedFor(Profile.Draft)]
    public LocalDate? From { get; init; }

    /// <summary>The last day (inclusive); absent while it lasts.</summary>
    /// <indonesian title="Sampai">Hari terakhir, termasuk hari itu; kosong selama masih berlangsung.</indonesian>
    public LocalDate? To { get; init; }

    /// <summary>Who decided: a person, or an office.</summary>
    /// <indonesian title="Diputuskan oleh">Siapa yang memutuskan: seseorang atau suatu instansi.</indonesian>
    [AskedFor(Profile.Submit)]
    public Written<Decider>? DecidedBy { get; init; }

    /// <summary>The day of the decision.</summary>
    /// <indonesian title="Tanggal keputusan">Hari keputusan diambil.</indonesian>
    [AskedFor(Profile.Submit)]
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The SHA-256 of the proposal line that was accepted, 64 lower-case hex digits. It refers to no record.</summary>
    /// <indonesian title="Usulan yang diterima">
    /// Nilai SHA-256 dari baris usulan yang diterima, 64 digit heksadesimal huruf kecil. Bukan rujukan ke catatan lain.
    /// </indonesian>
    public string? Proposal { get; init; }

    /// <summary>The reviews so far.</summary>
    /// <indonesian title="Tinjauan">Tinjauan yang sudah dilakukan.</indonesian>
    public EquatableArray<Review> Reviews { get; init; }

    /// <summary>Why it ended.</summary>
    /// <indonesian title="Alasan berakhir">Mengapa pengasuhan ini berakhir.</indonesian>
    public PersonalText? EndReason { get; init; }

    /// <summary>What the next caregiver has to know.</summary>
    /// <indonesian title="Catatan serah terima">Hal yang perlu diketahui pengasuh berikutnya.</indonesian>
    public PersonalText? HandoverNote { get; init; }
}
