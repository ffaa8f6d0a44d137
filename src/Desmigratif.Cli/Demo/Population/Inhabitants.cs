using System.Globalization;
using Desmigratif.Cli.Demo.Assumptions;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using NodaTime;

namespace Desmigratif.Cli.Demo.Population;

/// <summary>Fills a village with people: households, then what is known of each person.</summary>
internal sealed class Inhabitants(Chance chance, Names names, NumberPress press, Regency regency, LocalDate asOf)
{
    private static readonly string[] Hamlets = ["Krajan", "Tengah", "Lor", "Kidul"];

    /// <summary>So many people, household by household.</summary>
    public List<Resident> Settle(int people)
    {
        HouseholdBuilder households = new(chance, asOf);
        List<Resident> residents = new(people);
        while (residents.Count < people)
        {
            Household household = households.Next(people - residents.Count);
            Register(household);
            foreach (Resident member in household.Members)
            {
                residents.Add(member);
                member.Number = residents.Count;
                Describe(member);
            }
        }

        return residents;
    }

    private void Register(Household household)
    {
        household.FamilyCard = press.FamilyCard(asOf);
        household.Address = new Address
        {
            Hamlet = chance.Of(Hamlets),
            Rw = string.Create(CultureInfo.InvariantCulture, $"{chance.Between(1, 8):000}"),
            Rt = string.Create(CultureInfo.InvariantCulture, $"{chance.Between(1, 20):000}"),
        };
        if (chance.Percent(60))
        {
            household.Location = new Location { Lat = Degrees(regency.Latitude), Lng = Degrees(regency.Longitude) };
        }
    }

    /// <summary>A place within about three kilometres of the middle of the regency.</summary>
    private double Degrees(int middle) => (middle + chance.Between(-3000, 3000)) / 100_000d;

    private void Describe(Resident resident)
    {
        int age = resident.AgeOn(asOf);
        resident.Name = names.Next(resident.IsFemale);
        resident.ParentNames = (
            resident.Mother?.Name ?? names.Next(isFemale: true),
            resident.Father?.Name ?? names.Next(isFemale: false));
        (resident.Nik, Regency from) = press.Nik(resident.IsFemale, resident.BirthDate);
        resident.BirthPlace = from.Name;
        resident.Phone = age >= 17 && chance.Percent(70) ? press.Phone() : null;
        resident.AreParentsProbable = chance.Percent(4);
        resident.Education = age < 18 ? OfChild(age) : age > 60 ? Households.EducationOfElders.Draw(chance) : OfAdult(age);
        resident.Schooling = age < 18 ? AtSchool(age) : null;
        resident.Occupation = age < 6 ? CivilOccupation.NotWorking
            : age < 18 ? CivilOccupation.Student
            : age > 70 ? CivilOccupation.NotWorking
            : CivilOccupation.List.Of((resident.IsFemale ? Households.WorkOfWomen : Households.WorkOfMen).Draw(chance));
    }

    /// <summary>As drawn; who is too young for it has the certificate before.</summary>
    private Education OfAdult(int age)
    {
        Education drawn = Placements.Education.Draw(chance);
        int least = drawn == Education.Master ? 25 : drawn == Education.Bachelor ? 22 : drawn == Education.DiplomaThree ? 21 : 18;
        return age < least ? Education.UpperSecondary : drawn;
    }

    private static Education OfChild(int age) => age switch
    {
        < 7 => Education.NoSchoolingYet,
        < 13 => Education.PrimaryNotCompleted,
        < 16 => Education.PrimaryCompleted,
        _ => Education.LowerSecondary,
    };

    private Schooling AtSchool(int age) => age switch
    {
        < 4 => new() { Status = SchoolingStatus.NotYet },
        < 7 => chance.Percent(65)
            ? new() { Status = SchoolingStatus.Enrolled, Level = SchoolingLevel.Kindergarten }
            : new() { Status = SchoolingStatus.NotYet },
        < 13 => new() { Status = SchoolingStatus.Enrolled, Level = SchoolingLevel.Primary },
        < 16 => new() { Status = Attending(2), Level = SchoolingLevel.LowerSecondary },
        _ => new() { Status = Attending(7), Level = SchoolingLevel.UpperSecondary },
    };

    private SchoolingStatus Attending(int leftPercent) =>
        chance.Percent(leftPercent) ? SchoolingStatus.DroppedOut : SchoolingStatus.Enrolled;
}
