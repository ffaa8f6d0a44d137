using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>A volunteer worker who assists the programme (<i>tenaga kerja sukarela, TKS</i>).</summary>
/// <indonesian title="Tenaga kerja sukarela">Tenaga kerja sukarela (TKS) yang membantu program.</indonesian>
[RecordType("volunteer")]
public sealed record Volunteer : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Volunteer;

    /// <summary>Who it is.</summary>
    /// <indonesian title="Orang">Siapa orang itu.</indonesian>
    [AskedFor(Profile.Draft)]
    public Reference<Person> Person { get; init; }

    /// <summary>The first day of service (inclusive).</summary>
    /// <indonesian title="Mulai">Hari pertama bertugas, termasuk hari itu.</indonesian>
    public LocalDate? From { get; init; }

    /// <summary>The last day of service (inclusive); absent while it lasts.</summary>
    /// <indonesian title="Sampai">Hari terakhir bertugas, termasuk hari itu; kosong selama masih bertugas.</indonesian>
    public LocalDate? To { get; init; }

    /// <summary>What the volunteer assists, such as a business group.</summary>
    /// <indonesian title="Yang dibantu">Apa yang dibantu, misalnya suatu kelompok usaha.</indonesian>
    public AnyReference? Assists { get; init; }
}
