using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.People;

/// <summary>One human being, once, whatever roles (<i>penduduk</i>).</summary>
[RecordType("person")]
public sealed record Person : RegisterRecord
{
    /// <inheritdoc />
    public override RecordType Type => RecordType.Person;

    /// <summary>The national identity number (NIK), as written.</summary>
    public Written<Nik>? Nik { get; init; }

    /// <summary>The number of the family card (<i>Kartu Keluarga</i>), as written.</summary>
    public Written<FamilyCardNumber>? FamilyCard { get; init; }

    /// <summary>The name, as one text.</summary>
    [AskedFor(Profile.Draft)]
    public PersonalName? Name { get; init; }

    /// <summary>The sex as the population register states it.</summary>
    [AskedFor(Profile.Submit)]
    public Sex? Sex { get; init; }

    /// <summary>The day of birth. The identity number is not changed when this day is corrected, so the two may differ.</summary>
    [AskedFor(Profile.Submit)]
    public LocalDate? BirthDate { get; init; }

    /// <summary>The place of birth, as the papers state it.</summary>
    public PersonalText? BirthPlace { get; init; }

    /// <summary>The religion as the population register states it.</summary>
    public Religion? Religion { get; init; }

    /// <summary>The marital status.</summary>
    public MaritalStatus? MaritalStatus { get; init; }

    /// <summary>The highest education completed.</summary>
    public Education? Education { get; init; }

    /// <summary>The occupation that the family card states.</summary>
    public CivilOccupation? Occupation { get; init; }

    /// <summary>The citizenship.</summary>
    public Citizenship? Citizenship { get; init; }

    /// <summary>Whether and how the person is disabled; absent where nobody asked.</summary>
    public Disability? Disability { get; init; }

    /// <summary>Whether the person lives.</summary>
    public LifeStatus? LifeStatus { get; init; }

    /// <summary>Whether the person is in the village.</summary>
    public Residence? Residence { get; init; }

    /// <summary>Where in the village the person lives.</summary>
    public Address? Address { get; init; }

    /// <summary>Where the house stands.</summary>
    public Location? Location { get; init; }

    /// <summary>The telephone number, as written: one number.</summary>
    public Written<PhoneNumber>? Phone { get; init; }

    /// <summary>The position in the family of the family card (SHDK).</summary>
    public FamilyPosition? FamilyPosition { get; init; }

    /// <summary>The mother.</summary>
    public ParentLink? Mother { get; init; }

    /// <summary>The father.</summary>
    public ParentLink? Father { get; init; }

    /// <summary>What school the person attends or attended.</summary>
    public Schooling? Schooling { get; init; }
}
