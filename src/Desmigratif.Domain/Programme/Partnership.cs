using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Programme;

/// <summary>A memorandum with a partner of the programme, such as that with LKKNU of 10 May 2021 (<i>kemitraan</i>).</summary>
/// <indonesian title="Kemitraan">Nota kesepahaman dengan mitra program, misalnya dengan LKKNU tanggal 10 Mei 2021.</indonesian>
[RecordType("partnership")]
public sealed record Partnership : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Partnership;

    /// <summary>The institution.</summary>
    /// <indonesian title="Mitra">Lembaga mitra.</indonesian>
    [AskedFor(Profile.Draft)]
    public string? Partner { get; init; }

    /// <summary>The day of signing.</summary>
    /// <indonesian title="Tanggal ditandatangani">Hari penandatanganan.</indonesian>
    [AskedFor(Profile.Submit)]
    public LocalDate? SignedOn { get; init; }

    /// <summary>The first day of its term (inclusive).</summary>
    /// <indonesian title="Berlaku mulai">Hari pertama masa berlaku, termasuk hari itu.</indonesian>
    [AskedFor(Profile.Exchange)]
    public LocalDate? From { get; init; }

    /// <summary>The last day of its term (inclusive).</summary>
    /// <indonesian title="Berlaku sampai">Hari terakhir masa berlaku, termasuk hari itu.</indonesian>
    [AskedFor(Profile.Exchange)]
    public LocalDate? To { get; init; }

    /// <summary>What it covers.</summary>
    /// <indonesian title="Ruang lingkup">Hal yang dicakup.</indonesian>
    public EquatableArray<PartnershipScope> Scope { get; init; }

    /// <summary>The team that strengthens community parenting: the persons named for it.</summary>
    /// <indonesian title="Tim">Tim penguatan community parenting: orang yang ditunjuk di dalamnya.</indonesian>
    public EquatableArray<Reference<Person>> Team { get; init; }

    /// <summary>What it has brought about so far.</summary>
    /// <indonesian title="Hasil">Apa yang sudah dihasilkan.</indonesian>
    public EquatableArray<Deliverable> Deliverables { get; init; }
}
