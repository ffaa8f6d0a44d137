using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.People;

/// <summary>One human being, once, whatever roles (<i>penduduk</i>).</summary>
/// <indonesian title="Orang">Satu orang, dicatat satu kali, apa pun perannya.</indonesian>
[RecordType("person")]
public sealed record Person : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Person;

    /// <summary>The national identity number (NIK), as written.</summary>
    /// <indonesian title="NIK" english="National identity number (NIK)">
    /// Nomor induk kependudukan, sebagaimana tertulis.
    /// </indonesian>
    public Written<Nik>? Nik { get; init; }

    /// <summary>The number of the family card (<i>Kartu Keluarga</i>), as written.</summary>
    /// <indonesian title="Nomor KK" english="Family card number">Nomor Kartu Keluarga, sebagaimana tertulis.</indonesian>
    public Written<FamilyCardNumber>? FamilyCard { get; init; }

    /// <summary>The name, as one text.</summary>
    /// <indonesian title="Nama">Nama, sebagai satu teks.</indonesian>
    [AskedFor(Profile.Draft)]
    public PersonalName? Name { get; init; }

    /// <summary>The sex as the population register states it.</summary>
    /// <indonesian title="Jenis kelamin">Jenis kelamin menurut data kependudukan.</indonesian>
    [AskedFor(Profile.Submit)]
    public Sex? Sex { get; init; }

    /// <summary>The day of birth. The identity number is not changed when this day is corrected, so the two may differ.</summary>
    /// <indonesian title="Tanggal lahir" english="Date of birth">
    /// Tanggal lahir. NIK tidak berubah ketika tanggal ini dibetulkan, sehingga keduanya dapat berbeda.
    /// </indonesian>
    [AskedFor(Profile.Submit)]
    public LocalDate? BirthDate { get; init; }

    /// <summary>The place of birth, as the papers state it.</summary>
    /// <indonesian title="Tempat lahir" english="Place of birth">Tempat lahir menurut dokumen.</indonesian>
    public PersonalText? BirthPlace { get; init; }

    /// <summary>The religion as the population register states it.</summary>
    /// <indonesian title="Agama">Agama atau kepercayaan menurut data kependudukan.</indonesian>
    public Religion? Religion { get; init; }

    /// <summary>The marital status.</summary>
    /// <indonesian title="Status perkawinan">Status perkawinan.</indonesian>
    public MaritalStatus? MaritalStatus { get; init; }

    /// <summary>The highest education completed.</summary>
    /// <indonesian title="Pendidikan">Pendidikan tertinggi yang ditamatkan.</indonesian>
    public Education? Education { get; init; }

    /// <summary>The occupation that the family card states.</summary>
    /// <indonesian title="Pekerjaan">Pekerjaan menurut Kartu Keluarga.</indonesian>
    public CivilOccupation? Occupation { get; init; }

    /// <summary>The citizenship.</summary>
    /// <indonesian title="Kewarganegaraan">Kewarganegaraan.</indonesian>
    public Citizenship? Citizenship { get; init; }

    /// <summary>Whether and how the person is disabled; absent where nobody asked.</summary>
    /// <indonesian title="Disabilitas">Ada tidaknya disabilitas dan ragamnya; kosong bila belum ditanyakan.</indonesian>
    public Disability? Disability { get; init; }

    /// <summary>Whether the person lives.</summary>
    /// <indonesian title="Status hidup">Apakah orang itu masih hidup.</indonesian>
    public LifeStatus? LifeStatus { get; init; }

    /// <summary>Whether the person is in the village.</summary>
    /// <indonesian title="Keberadaan">Apakah orang itu berada di desa.</indonesian>
    public Residence? Residence { get; init; }

    /// <summary>Where in the village the person lives.</summary>
    /// <indonesian title="Alamat">Tempat tinggal di desa.</indonesian>
    public Address? Address { get; init; }

    /// <summary>Where the house stands.</summary>
    /// <indonesian title="Lokasi">Letak rumah.</indonesian>
    public Location? Location { get; init; }

    /// <summary>The telephone number, as written: one number.</summary>
    /// <indonesian title="Telepon">Nomor telepon, sebagaimana tertulis: satu nomor.</indonesian>
    public Written<PhoneNumber>? Phone { get; init; }

    /// <summary>The position in the family of the family card (SHDK).</summary>
    /// <indonesian title="Hubungan keluarga (SHDK)">Kedudukan dalam keluarga menurut Kartu Keluarga (SHDK).</indonesian>
    public FamilyPosition? FamilyPosition { get; init; }

    /// <summary>The mother.</summary>
    /// <indonesian title="Ibu">Ibu.</indonesian>
    public ParentLink? Mother { get; init; }

    /// <summary>The father.</summary>
    /// <indonesian title="Ayah">Ayah.</indonesian>
    public ParentLink? Father { get; init; }

    /// <summary>What school the person attends or attended.</summary>
    /// <indonesian title="Sekolah">Sekolah yang sedang atau pernah diikuti.</indonesian>
    public Schooling? Schooling { get; init; }
}
