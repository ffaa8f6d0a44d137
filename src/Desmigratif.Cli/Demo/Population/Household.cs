using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;

namespace Desmigratif.Cli.Demo.Population;

/// <summary>The people of one family card.</summary>
internal sealed class Household
{
    /// <summary>The people; the head first, and parents before their children.</summary>
    public List<Resident> Members { get; } = [];

    /// <summary>Their religion.</summary>
    public Religion Religion { get; set; } = Religion.Islam;

    /// <summary>The number of the family card.</summary>
    public string FamilyCard { get; set; } = "";

    /// <summary>Where they live.</summary>
    public Address? Address { get; set; }

    /// <summary>Where that is on the map; not of every house.</summary>
    public Location? Location { get; set; }
}
