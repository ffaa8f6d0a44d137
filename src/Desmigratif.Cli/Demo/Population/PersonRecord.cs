using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;

namespace Desmigratif.Cli.Demo.Population;

/// <summary>Writes residents down as records.</summary>
internal static class PersonRecord
{
    /// <summary>The record of a person.</summary>
    public static Person Of(Resident resident) => new()
    {
        Id = resident.Id,
        Nik = new(resident.Nik),
        FamilyCard = new(resident.Household.FamilyCard),
        Name = resident.Name,
        Sex = resident.Sex,
        BirthDate = resident.BirthDate,
        BirthPlace = resident.BirthPlace,
        Religion = resident.Household.Religion,
        MaritalStatus = resident.MaritalStatus,
        Education = resident.Education,
        Occupation = resident.Occupation,
        Citizenship = Citizenship.Indonesian,
        LifeStatus = LifeStatus.Alive,
        Residence = resident.IsAbroad ? Residence.Away : Residence.Present,
        Address = resident.Household.Address,
        Location = resident.Household.Location,
        Phone = resident.Phone is { } phone ? new Written<PhoneNumber>(phone) : null,
        FamilyPosition = resident.Position,
        Mother = Link(resident, resident.Mother, resident.ParentNames.Mother),
        Father = Link(resident, resident.Father, resident.ParentNames.Father),
        Schooling = resident.Schooling,
    };

    private static ParentLink Link(Resident resident, Resident? parent, string name) => parent is null
        ? new() { Name = name }
        : new()
        {
            Person = parent.Id,
            Name = parent.Name,
            Certainty = resident.AreParentsProbable ? Certainty.Probable : Certainty.Stated,
        };
}
