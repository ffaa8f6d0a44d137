using NodaTime;

namespace Desmigratif.Rules.Programme;

/// <summary>When something was done for one pillar, as times with a first and a last day.</summary>
internal sealed class PillarDays
{
    private readonly List<Time> times = [];

    /// <summary>Adds one day.</summary>
    public void Add(LocalDate? day)
    {
        if (day is { } own)
        {
            times.Add(new(own, own));
        }
    }

    /// <summary>Adds a time; without a first day nothing is known, without a last it still runs.</summary>
    public void Add(LocalDate? from, LocalDate? to)
    {
        if (from is { } first)
        {
            times.Add(new(first, to ?? LocalDate.MaxIsoValue));
        }
    }

    /// <summary>Brings the times into their order, each with the latest end so far; then they can be asked.</summary>
    public void Close()
    {
        times.Sort(static (left, right) => left.From.CompareTo(right.From));
        for (int index = 1; index < times.Count; index++)
        {
            times[index] = times[index] with { To = LocalDate.Max(times[index].To, times[index - 1].To) };
        }
    }

    /// <summary>Whether something was done between two days (both inclusive).</summary>
    public bool Touch(LocalDate first, LocalDate last)
    {
        int low = 0;
        int high = times.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = times[middle].From <= last ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && times[low - 1].To >= first;
    }

    private sealed record Time(LocalDate From, LocalDate To);
}
