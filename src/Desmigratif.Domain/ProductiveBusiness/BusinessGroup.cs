using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>A productive-business group (<i>kelompok usaha</i>).</summary>
/// <indonesian title="Kelompok usaha">Kelompok usaha produktif.</indonesian>
[RecordType("business-group")]
public sealed record BusinessGroup : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.BusinessGroup;

    /// <summary>The name of the group.</summary>
    /// <indonesian title="Nama kelompok">Nama kelompok.</indonesian>
    [AskedFor(Profile.Draft)]
    public string? Name { get; init; }

    /// <summary>The day on which it was formed.</summary>
    /// <indonesian title="Tanggal dibentuk">Hari kelompok dibentuk.</indonesian>
    [AskedFor(Profile.Submit)]
    public LocalDate? FormedOn { get; init; }

    /// <summary>What it makes or does, such as sewing or cassava snacks.</summary>
    /// <indonesian title="Jenis usaha">Apa yang dibuat atau dikerjakan, misalnya menjahit atau keripik singkong.</indonesian>
    [AskedFor(Profile.Exchange)]
    public string? Sector { get; init; }

    /// <summary>Who belongs or belonged to it.</summary>
    /// <indonesian title="Anggota">Siapa yang menjadi atau pernah menjadi anggota.</indonesian>
    [AskedFor(Profile.Submit)]
    public EquatableArray<GroupMember> Members { get; init; }

    /// <summary>The trainings it had.</summary>
    /// <indonesian title="Pelatihan">Pelatihan yang pernah diikuti.</indonesian>
    public EquatableArray<BusinessTraining> Trainings { get; init; }

    /// <summary>What it was given.</summary>
    /// <indonesian title="Bantuan">Bantuan yang diterima.</indonesian>
    public EquatableArray<Grant> Grants { get; init; }

    /// <summary>How its equipment was found.</summary>
    /// <indonesian title="Pemeriksaan sarana">Hasil pemeriksaan sarananya.</indonesian>
    public EquatableArray<AssetCheck> Checks { get; init; }

    /// <summary>What it earned, month by month.</summary>
    /// <indonesian title="Hasil usaha">Hasil usaha dari bulan ke bulan.</indonesian>
    public EquatableArray<MonthlyResult> Results { get; init; }

    /// <summary>The report on money it was given.</summary>
    /// <indonesian title="Laporan pertanggungjawaban">Laporan atas uang yang diterima.</indonesian>
    public AccountabilityReport? AccountabilityReport { get; init; }

    /// <summary>The time in which a host looks after it.</summary>
    /// <indonesian title="Inkubasi">Masa pendampingan oleh lembaga pembina.</indonesian>
    public Incubation? Incubation { get; init; }

    /// <summary>The appropriate technology it uses (<i>teknologi tepat guna</i>).</summary>
    /// <indonesian title="Teknologi tepat guna">Teknologi tepat guna yang dipakai.</indonesian>
    public EquatableArray<string> Technology { get; init; }

    /// <summary>How it sells.</summary>
    /// <indonesian title="Pemasaran">Cara kelompok menjual.</indonesian>
    public EquatableArray<MarketingChannel> Marketing { get; init; }

    /// <summary>Its business identification number (NIB).</summary>
    /// <indonesian title="NIB" english="Business identification number (NIB)">Nomor induk berusaha.</indonesian>
    public string? BusinessNumber { get; init; }
}
