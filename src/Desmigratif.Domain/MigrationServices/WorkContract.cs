using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>The agreement of worker and employer (<i>perjanjian kerja</i>; UU 18/2017 Arts. 14-18).</summary>
/// <indonesian title="Perjanjian kerja">Perjanjian antara pekerja dan pemberi kerja (UU 18/2017 Pasal 14 sampai 18).</indonesian>
public sealed record WorkContract : Fact
{
    /// <summary>The day of signing.</summary>
    /// <indonesian title="Tanggal ditandatangani">Hari penandatanganan.</indonesian>
    public LocalDate? SignedOn { get; init; }

    /// <summary>The first day of work it covers (inclusive).</summary>
    /// <indonesian title="Mulai bekerja">Hari kerja pertama menurut perjanjian, termasuk hari itu.</indonesian>
    public LocalDate? From { get; init; }

    /// <summary>The last day of work it covers (inclusive).</summary>
    /// <indonesian title="Sampai">Hari kerja terakhir menurut perjanjian, termasuk hari itu.</indonesian>
    public LocalDate? To { get; init; }

    /// <summary>The occupation it states (ISCO-08).</summary>
    /// <indonesian title="Jabatan">Jabatan yang disebut dalam perjanjian (ISCO-08).</indonesian>
    public Written<OccupationCode>? Occupation { get; init; }

    /// <summary>Which of the seven items of Art. 15(2) were found in it.</summary>
    /// <indonesian title="Isi perjanjian">Dari tujuh hal menurut Pasal 15 ayat (2), mana yang tercantum.</indonesian>
    public EquatableArray<ContractItem> Items { get; init; }

    /// <summary>The day on which an official of the Indonesian mission or the harbour master endorsed it.</summary>
    /// <indonesian title="Tanggal pengesahan">Hari pengesahan oleh pejabat perwakilan RI atau syahbandar.</indonesian>
    public LocalDate? EndorsedOn { get; init; }

    /// <summary>The day of the latest extension.</summary>
    /// <indonesian title="Tanggal perpanjangan">Hari perpanjangan terakhir.</indonesian>
    public LocalDate? ExtendedOn { get; init; }
}
