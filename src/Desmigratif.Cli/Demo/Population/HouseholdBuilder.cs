using Desmigratif.Cli.Demo.Assumptions;
using Desmigratif.Domain.People;
using NodaTime;

namespace Desmigratif.Cli.Demo.Population;

/// <summary>Puts households together, by the assumptions of <see cref="Households"/>.</summary>
internal sealed class HouseholdBuilder(Chance chance, LocalDate asOf)
{
    private const int Oldest = 88;

    private Household household = new();

    /// <summary>Makes the next household.</summary>
    /// <param name="room">How many people it may have at most, at least one; who finds no room was never there.</param>
    public Household Next(int room)
    {
        household = new() { Religion = Households.Religions.Draw(chance) };
        switch (Households.Kinds.Draw(chance))
        {
            case HouseholdKind.Couple:
                Family(FatherAge());
                break;
            case HouseholdKind.CoupleWithParents:
                int age = FatherAge();
                Family(age);
                Parents(age);
                break;
            case HouseholdKind.MotherAlone:
                Resident mother = Add(Sex.Female, chance.Between(24, 52), FamilyPosition.Head, Households.Alone.Draw(chance));
                Offspring(mother.AgeOn(asOf), FamilyPosition.Child, mother, father: null, chance.Between(1, 3));
                break;
            case HouseholdKind.ThreeGenerations:
                ThreeGenerations();
                break;
            default:
                Elders();
                break;
        }

        Keep(room);
        return household;
    }

    private int FatherAge() => chance.Between(22, 40) + chance.Below(27);

    private void Family(int age)
    {
        (Resident father, Resident mother) = Couple(age);
        Offspring(mother.AgeOn(asOf), FamilyPosition.Child, mother, father, Households.Children.Draw(chance));
    }

    private (Resident Husband, Resident Wife) Couple(int age)
    {
        MaritalStatus status = Households.Couples.Draw(chance);
        Resident husband = Add(Sex.Male, age, FamilyPosition.Head, status);
        Resident wife = Add(Sex.Female, int.Max(20, age - chance.Between(-1, 7)), FamilyPosition.Wife, status);
        return (husband, wife);
    }

    private void Parents(int age)
    {
        Resident head = household.Members[0];
        int motherAge = age + chance.Between(18, 30);
        if (motherAge > Oldest)
        {
            return;
        }

        bool isFatherAlive = motherAge < Oldest - 5 && chance.Percent(35);
        MaritalStatus status = isFatherAlive ? MaritalStatus.Married : MaritalStatus.Widowed;
        head.Mother = Add(Sex.Female, motherAge, FamilyPosition.Parent, status);
        head.Father = isFatherAlive ? Add(Sex.Male, motherAge + chance.Between(0, 5), FamilyPosition.Parent, status) : null;
    }

    private void ThreeGenerations()
    {
        (Resident grandfather, Resident grandmother) = Couple(chance.Between(49, 70));
        int age = int.Clamp(grandmother.AgeOn(asOf) - chance.Between(19, 26), 21, 42);
        MaritalStatus status = Households.Alone.Draw(chance);
        bool isDaughter = chance.Percent(70);
        Resident parent = Add(isDaughter ? Sex.Female : Sex.Male, age, FamilyPosition.Child, status);
        parent.Mother = grandmother;
        parent.Father = grandfather;
        Offspring(
            age,
            FamilyPosition.Grandchild,
            isDaughter ? parent : null,
            isDaughter ? null : parent,
            chance.Between(1, 2));
    }

    private void Elders()
    {
        if (chance.Percent(55))
        {
            Couple(chance.Between(61, 80));
        }
        else
        {
            Add(chance.Percent(70) ? Sex.Female : Sex.Male, chance.Between(60, 84), FamilyPosition.Head, MaritalStatus.Widowed);
        }
    }

    private void Offspring(int parentAge, FamilyPosition position, Resident? mother, Resident? father, int count)
    {
        int age = parentAge - chance.Between(19, 27);
        for (int child = 0; child < count && age >= 0; child++)
        {
            bool isAtHome = age < 18 || (age < 30 && chance.Percent(45));
            if (isAtHome)
            {
                Resident added = Add(chance.Percent(51) ? Sex.Male : Sex.Female, age, position, MaritalStatus.NeverMarried);
                added.Mother = mother;
                added.Father = father;
            }

            age -= chance.Between(2, 6);
        }
    }

    private Resident Add(Sex sex, int age, FamilyPosition position, MaritalStatus status)
    {
        LocalDate birth = asOf.PlusYears(-age).PlusDays(-chance.Below(365));
        Resident resident = new(sex, birth, position) { MaritalStatus = status, Household = household };
        household.Members.Add(resident);
        return resident;
    }

    private void Keep(int room)
    {
        if (household.Members.Count <= room)
        {
            return;
        }

        household.Members.RemoveRange(room, household.Members.Count - room);
        foreach (Resident member in household.Members)
        {
            member.Mother = member.Mother is { } mother && household.Members.Contains(mother) ? mother : null;
            member.Father = member.Father is { } father && household.Members.Contains(father) ? father : null;
        }
    }
}
