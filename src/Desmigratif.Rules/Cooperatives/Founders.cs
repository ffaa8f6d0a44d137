using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Cooperatives;

/// <summary>
/// Counts and compares the people of a cooperative. Only long lists are put into a set; short ones cost nothing.
/// </summary>
internal static class Founders
{
    private const int LongList = 128;

    /// <summary>How many different people there are.</summary>
    public static int CountDifferent(EquatableArray<Reference<Person>> people)
    {
        if (people.Count > LongList)
        {
            HashSet<string> set = new(StringComparer.Ordinal);
            foreach (Reference<Person> person in people)
            {
                set.Add(person.Id ?? "");
            }

            return set.Count;
        }

        int different = 0;
        for (int index = 0; index < people.Count; index++)
        {
            different += people.AsSpan()[..index].Contains(people[index]) ? 0 : 1;
        }

        return different;
    }

    /// <summary>The first founder who is on record as no member, or -1.</summary>
    public static int FirstWhoIsNoMember(Cooperative cooperative)
    {
        HashSet<string>? members = cooperative.Founders.Count > LongList ? MembersOf(cooperative) : null;
        for (int index = 0; index < cooperative.Founders.Count; index++)
        {
            Reference<Person> founder = cooperative.Founders[index];
            if (members is null ? !IsMember(cooperative, founder) : !members.Contains(founder.Id ?? ""))
            {
                return index;
            }
        }

        return -1;
    }

    private static HashSet<string> MembersOf(Cooperative cooperative)
    {
        HashSet<string> members = new(StringComparer.Ordinal);
        foreach (CooperativeMember member in cooperative.Members)
        {
            members.Add(member.Person.Id ?? "");
        }

        return members;
    }

    private static bool IsMember(Cooperative cooperative, Reference<Person> founder)
    {
        foreach (CooperativeMember member in cooperative.Members)
        {
            if (member.Person == founder)
            {
                return true;
            }
        }

        return false;
    }
}
