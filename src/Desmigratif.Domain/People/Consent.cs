using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.People;

/// <summary>Permission to process the personal data of a person (UU 27/2022 Arts. 22-25).</summary>
/// <indonesian title="Persetujuan">Persetujuan pemrosesan data pribadi seseorang (UU 27/2022 Pasal 22 sampai 25).</indonesian>
[RecordType("consent")]
public sealed record Consent : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Consent;

    /// <summary>Whose data it is about.</summary>
    /// <indonesian title="Orang">Data pribadi siapa yang dimaksud.</indonesian>
    [AskedFor(Profile.Draft)]
    public Reference<Person> Person { get; init; }

    /// <summary>In which quality the consent was given.</summary>
    /// <indonesian title="Kedudukan pemberi">Dalam kedudukan apa persetujuan diberikan.</indonesian>
    [AskedFor(Profile.Draft)]
    public ConsentGiver? Giver { get; init; }

    /// <summary>Who gave it, where that is not the person.</summary>
    /// <indonesian title="Diberikan oleh">Siapa yang memberi persetujuan, bila bukan orang itu sendiri.</indonesian>
    public Reference<Person> GivenBy { get; init; }

    /// <summary>What it was given for.</summary>
    /// <indonesian title="Tujuan">Untuk apa persetujuan diberikan.</indonesian>
    [AskedFor(Profile.Draft)]
    public ConsentPurpose? Purpose { get; init; }

    /// <summary>The first day on which it holds (inclusive).</summary>
    /// <indonesian title="Tanggal diberikan">Hari pertama persetujuan berlaku, termasuk hari itu.</indonesian>
    [AskedFor(Profile.Draft)]
    public LocalDate? GivenOn { get; init; }

    /// <summary>The day of withdrawal, from which on it no longer holds.</summary>
    /// <indonesian title="Tanggal ditarik">Hari penarikan; sejak hari itu persetujuan tidak berlaku lagi.</indonesian>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>Where the signed or recorded form can be found; never the form itself.</summary>
    /// <indonesian title="Bukti">Di mana formulir atau rekaman persetujuan disimpan; bukan formulir itu sendiri.</indonesian>
    [AskedFor(Profile.Exchange)]
    public PersonalText? Evidence { get; init; }
}
