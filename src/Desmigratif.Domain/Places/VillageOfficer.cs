using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.Places;

/// <summary>Somebody who works for the programme in the village, for a time.</summary>
/// <indonesian title="Petugas desa">Orang yang bertugas untuk program di desa untuk suatu masa.</indonesian>
public sealed record VillageOfficer : Fact
{
    /// <summary>Who it is.</summary>
    /// <indonesian title="Orang">Siapa petugas itu.</indonesian>
    public Reference<Person> Person { get; init; }

    /// <summary>What the person does.</summary>
    /// <indonesian title="Peran">Tugasnya dalam program.</indonesian>
    public OfficerRole? Role { get; init; }

    /// <summary>The first day in the role (inclusive).</summary>
    /// <indonesian title="Mulai">Hari pertama bertugas, termasuk hari itu.</indonesian>
    public LocalDate? From { get; init; }

    /// <summary>The last day in the role (inclusive); absent while it lasts.</summary>
    /// <indonesian title="Sampai">Hari terakhir bertugas, termasuk hari itu; kosong selama masih bertugas.</indonesian>
    public LocalDate? To { get; init; }

    /// <summary>How the person was chosen.</summary>
    /// <indonesian title="Cara pemilihan">Bagaimana petugas dipilih.</indonesian>
    public ChosenBy? ChosenBy { get; init; }

    /// <summary>Days of programme training attended.</summary>
    /// <indonesian title="Hari pelatihan">Banyaknya hari pelatihan program yang diikuti.</indonesian>
    public int? TrainingDays { get; init; }
}
