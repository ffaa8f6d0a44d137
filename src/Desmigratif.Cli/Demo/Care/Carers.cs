using Desmigratif.Cli.Demo.Population;
using Desmigratif.Domain.CommunityParenting;
using NodaTime;

namespace Desmigratif.Cli.Demo.Care;

/// <summary>Finds who looks after a child whose mother or father is abroad.</summary>
internal sealed class Carers
{
    private readonly Chance chance;
    private readonly LocalDate asOf;
    private readonly Resident[] neighbours;
    private readonly Dictionary<Household, (Resident Carer, CarerRelation Relation)> outside = [];

    /// <summary>Gets to know the village.</summary>
    public Carers(Chance chance, IReadOnlyList<Resident> residents, LocalDate asOf)
    {
        this.chance = chance;
        this.asOf = asOf;
        neighbours =
        [
            .. residents.Where(resident =>
                resident.IsFemale && resident.Episode is null && resident.AgeOn(asOf) is >= 25 and <= 60),
        ];
    }

    /// <summary>
    /// The parent who stayed, else a grandparent, else a grown brother or sister of the household, else a woman of another house:
    /// an aunt or a neighbour, the same for all children of the household. Nobody in a village too small to have one.
    /// </summary>
    public (Resident Carer, CarerRelation Relation)? Of(Resident child)
    {
        foreach ((Resident? relative, CarerRelation relation) in Relatives(child))
        {
            if (relative is { IsAbroad: false } && relative.AgeOn(asOf) >= 18)
            {
                return (relative, relation);
            }
        }

        return neighbours.Length == 0 ? null : Outside(child.Household);
    }

    private (Resident Carer, CarerRelation Relation) Outside(Household household)
    {
        if (!outside.TryGetValue(household, out (Resident Carer, CarerRelation Relation) care))
        {
            care = (chance.Of<Resident>(neighbours), chance.Percent(60) ? CarerRelation.UncleAunt : CarerRelation.Other);
            outside.Add(household, care);
        }

        return care;
    }

    private static IEnumerable<(Resident? Relative, CarerRelation Relation)> Relatives(Resident child)
    {
        yield return (child.Mother, CarerRelation.Parent);
        yield return (child.Father, CarerRelation.Parent);
        yield return (child.Mother?.Mother, CarerRelation.Grandparent);
        yield return (child.Father?.Mother, CarerRelation.Grandparent);
        yield return (child.Mother?.Father, CarerRelation.Grandparent);
        yield return (child.Father?.Father, CarerRelation.Grandparent);
        foreach (Resident member in child.Household.Members)
        {
            bool isSibling = member != child
                && ((member.Mother is not null && member.Mother == child.Mother)
                    || (member.Father is not null && member.Father == child.Father));
            yield return (isSibling ? member : null, CarerRelation.Sibling);
        }
    }
}
