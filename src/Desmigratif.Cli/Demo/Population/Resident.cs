using System.Globalization;
using Desmigratif.Cli.Demo.Episodes;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Cli.Demo.Population;

/// <summary>A person of the village while it is being made. Nobody real.</summary>
internal sealed class Resident(Sex sex, LocalDate birthDate, FamilyPosition position)
{
    public Sex Sex { get; } = sex;

    public LocalDate BirthDate { get; } = birthDate;

    public FamilyPosition Position { get; } = position;

    public MaritalStatus MaritalStatus { get; init; } = MaritalStatus.NeverMarried;

    /// <summary>The mother, where she stands on the same family card.</summary>
    public Resident? Mother { get; set; }

    /// <summary>The father, where he stands on the same family card.</summary>
    public Resident? Father { get; set; }

    public Household Household { get; set; } = null!;

    /// <summary>The place among the people of the village, from 1.</summary>
    public int Number { get; set; }

    public string Id => string.Create(CultureInfo.InvariantCulture, $"p{Number}");

    public string Name { get; set; } = "";

    /// <summary>The names of parents who do not stand on the family card.</summary>
    public (string Mother, string Father) ParentNames { get; set; }

    public string BirthPlace { get; set; } = "";

    public string Nik { get; set; } = "";

    public string? Phone { get; set; }

    public Education Education { get; set; } = Education.NoSchoolingYet;

    public CivilOccupation Occupation { get; set; } = CivilOccupation.NotWorking;

    public Schooling? Schooling { get; set; }

    /// <summary>Whether the link to the parents was only inferred from the family card.</summary>
    public bool AreParentsProbable { get; set; }

    /// <summary>The episode of migration, where there is one.</summary>
    public Migration? Episode { get; set; }

    /// <summary>Where the person stands in that episode.</summary>
    public Phase? Phase { get; set; }

    /// <summary>Whether a record of another type names this person.</summary>
    public bool IsNamed { get; set; }

    /// <summary>Whether another person of the household names this one as a parent.</summary>
    public bool IsParent => Household.Members.Exists(member => member.Mother == this || member.Father == this);

    public bool IsFemale => Sex == Sex.Female;

    public bool IsAbroad => Phase is { } phase && phase.IsAbroad();

    public int AgeOn(LocalDate day) => Age.CompletedYears(BirthDate, day);
}
