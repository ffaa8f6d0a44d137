using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Rules.Assignment.Eligibility;

/// <summary>
/// Degrees of kinship along mothers and fathers, whatever the certainty of the link: one step for each birth, up to the nearest common
/// ancestor and down again. An ancestor outside the bundle is unknown.
/// </summary>
public static class Kinship
{
    /// <summary>The greatest degree that counts as kin (inclusive): uncle, aunt, great-grandparent.</summary>
    public const int GreatestDegree = 3;

    /// <summary>Whether two persons are kin to the third degree.</summary>
    /// <param name="register">The register they stand in.</param>
    /// <param name="one">One person.</param>
    /// <param name="other">The other.</param>
    public static bool AreKin(Register register, Person one, Person other) => Degree(register, one, other) is <= GreatestDegree;

    /// <summary>The degree of two persons, if it is at most three.</summary>
    /// <param name="register">The register they stand in.</param>
    /// <param name="one">One person.</param>
    /// <param name="other">The other.</param>
    /// <returns>0 for the same person, to 3; nothing beyond.</returns>
    public static int? Degree(Register register, Person one, Person other) =>
        Nearest(Ancestors(register, one), Ancestors(register, other));

    /// <summary>The ancestors of a person to the third generation, the person included, with the fewest steps to each.</summary>
    internal static Dictionary<string, int> Ancestors(Register register, Person person)
    {
        Dictionary<string, int> steps = new(StringComparer.Ordinal);
        if (person.Id is not { } id)
        {
            return steps;
        }

        steps[id] = 0;
        List<Person> generation = [person];
        for (int step = 1; step <= GreatestDegree && generation.Count > 0; step++)
        {
            List<Person> older = [];
            foreach (Person child in generation)
            {
                foreach (Reference<Person> link in (ReadOnlySpan<Reference<Person>>)[child.Mother?.Person ?? default, child.Father?.Person ?? default])
                {
                    if (register.Persons.Find(link) is { Id: { } parent } known && steps.TryAdd(parent, step))
                    {
                        older.Add(known);
                    }
                }
            }

            generation = older;
        }

        return steps;
    }

    internal static int? Nearest(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        int? least = null;
        foreach ((string ancestor, int steps) in one)
        {
            if (other.TryGetValue(ancestor, out int others) && steps + others <= GreatestDegree && !(least <= steps + others))
            {
                least = steps + others;
            }
        }

        return least;
    }
}
