namespace Desmigratif.Cli.Demo.Faults;

/// <summary>
/// Which faults go into which village: one for about sixty people, all kinds in turn, spread evenly. A register of a thousand
/// people or more has every kind at least once, if its villages are not so small that they have no place for some.
/// </summary>
internal sealed class FaultPlan
{
    private const int PeopleToAFault = 60;
    private const int PeopleForEveryKind = 1000;

    private readonly DemoOptions options;
    private readonly FaultKind[] order = [.. FaultKinds.All];
    private readonly long count;
    private readonly List<FaultKind> putOff = [];
    private long next;
    private long people;

    /// <summary>Draws the plan of a register.</summary>
    public FaultPlan(DemoOptions options)
    {
        this.options = options;
        int least = options.People >= PeopleForEveryKind ? order.Length : 1;
        count = int.Max(least, options.People / PeopleToAFault);
        new Chance(options.Seed, stream: -1).Shuffle<FaultKind>(order);
    }

    /// <summary>The faults to be planted in the next village, those first that need an episode of a particular kind.</summary>
    /// <param name="village">The village, from 0; ask once for each, in order.</param>
    public IReadOnlyList<FaultKind> DueIn(int village)
    {
        List<FaultKind> due = [.. putOff];
        putOff.Clear();
        people += options.PeopleOf(village);
        for (; next < count && next * options.People / count < people; next++)
        {
            due.Add(order[next % order.Length]);
        }

        return [.. due.OrderByDescending(kind => kind.Wish)];
    }

    /// <summary>Leaves to the next village what this one had no place for.</summary>
    public void PutOff(IEnumerable<FaultKind> kinds) => putOff.AddRange(kinds);
}
