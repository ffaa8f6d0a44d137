using Desmigratif.Rules.Assignment.Eligibility;

namespace Desmigratif.Rules.Assignment.Planning;

/// <summary>Forms the groups: siblings stay together, except where decisions of people divide them.</summary>
internal static class Groups
{
    /// <summary>The groups, in order of their first child.</summary>
    public static Group[] Of(Roll roll, Pairs pairs, int[] pinned)
    {
        List<Group> groups = [];
        foreach (PlannedChild[] family in Families(roll))
        {
            int[] pins = [.. family.Select(child => pinned[child.Position]).Where(pin => pin >= 0).Distinct()];
            bool together = pins.Length == 0
                || (pins.Length == 1
                    && family.All(child => pinned[child.Position] >= 0 || !pairs.Codes(child, pins[0]).HasNever));
            if (together)
            {
                groups.Add(Make(family, pins.Length == 0 ? -1 : pins[0]));
                continue;
            }

            groups.AddRange(family.Where(child => pinned[child.Position] >= 0).Select(child => Make([child], pinned[child.Position])));
            PlannedChild[] rest = [.. family.Where(child => pinned[child.Position] < 0)];
            if (rest.Length > 0)
            {
                groups.Add(Make(rest, -1));
            }
        }

        return [.. groups.OrderBy(group => group.Members[0].Position)];
    }

    /// <summary>Children with the same word for their siblings; every other child alone.</summary>
    public static IEnumerable<PlannedChild[]> Families(Roll roll) =>
        from child in roll.Children
        group child by (child.Siblings, child.Siblings is null ? child.Position : -1) into family
        select family.ToArray();

    private static Group Make(PlannedChild[] members, int pin) => new(members, members.Min(child => child.Tier), pin);
}
