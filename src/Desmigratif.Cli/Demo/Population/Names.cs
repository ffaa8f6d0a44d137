using Bogus;
using Bogus.DataSets;

namespace Desmigratif.Cli.Demo.Population;

/// <summary>Names out of Bogus, Indonesian ones; the names only, everything else comes from <see cref="Chance"/>.</summary>
internal sealed class Names
{
    private readonly Name names;
    private readonly Chance chance;

    /// <summary>Opens a list of names of its own.</summary>
    /// <param name="seed">Which order the names come in.</param>
    /// <param name="chance">Decides who has a second name.</param>
    public Names(int seed, Chance chance)
    {
        names = new Name("id_ID") { Random = new Randomizer(seed) };
        this.chance = chance;
    }

    /// <summary>The name of a woman or a man: one word, as is usual, or two.</summary>
    public string Next(bool isFemale)
    {
        Name.Gender gender = isFemale ? Name.Gender.Female : Name.Gender.Male;
        string first = names.FirstName(gender);
        return chance.Percent(65) ? $"{first} {names.LastName(gender)}" : first;
    }
}
