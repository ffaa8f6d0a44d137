using System.Runtime.InteropServices;
using Desmigratif.Rules.Assignment.Solving;

namespace Desmigratif.Benchmarks.Planning;

/// <summary>A seeded village as the planner's core sees it: groups of 1 to 4 children (70, 20, 8, 2 %), caregivers with 3 to 10 places.</summary>
internal sealed class InventedVillage
{
    private const int Levels = 11;
    private const int Activities = 5;

    private readonly Random random;
    private readonly int children;
    private readonly int[] places;
    private readonly (double X, double Y, int Hamlet)[] homes;
    private readonly (double X, double Y)[] hamlets;
    private readonly bool[][] offers;
    private readonly bool[] counsels;
    private readonly bool[] speaks;
    private readonly int[] limit;

    private InventedVillage(int children, int caregivers, double placesPerChild, int seed)
    {
        random = new((seed * 7919) + (children * 31) + caregivers);
        this.children = children;
        places = Places(caregivers, (int)(placesPerChild * children));
        hamlets = [.. Enumerable.Range(0, int.Max(3, children / 40)).Select(_ => (random.NextDouble() * 3000, random.NextDouble() * 3000))];
        homes = [.. Enumerable.Range(0, caregivers).Select(_ => Home())];
        offers = [.. Enumerable.Range(0, caregivers).Select(_ => Some(50))];
        counsels = [.. Enumerable.Range(0, caregivers).Select(_ => Chance(40))];
        speaks = [.. Enumerable.Range(0, caregivers).Select(_ => Chance(60))];
        limit = [.. Enumerable.Range(0, caregivers).Select(_ => Chance(20) ? 1500 + random.Next(2000) : 2500)];
    }

    /// <summary>Makes the village.</summary>
    public static CoreProblem Make(int children, int caregivers, double placesPerChild, int seed) =>
        new InventedVillage(children, caregivers, placesPerChild, seed).Problem();

    private CoreProblem Problem()
    {
        List<int> start = [0];
        List<int> bin = [];
        List<int> load = [];
        List<long> cost = [];
        List<long> outCost = [];
        int first = 0;
        while (first < children)
        {
            int size = int.Min(Size(), children - first);
            outCost.AddRange(Group(first, size, bin, load, cost));
            start.Add(bin.Count);
            first += size;
        }

        return new()
        {
            Levels = Levels,
            Capacity = places,
            Start = [.. start],
            Bin = [.. bin],
            Load = [.. load],
            Cost = CostTable.Of(Levels, CollectionsMarshal.AsSpan(cost)),
            MayStayOut = [.. Enumerable.Repeat(true, start.Count - 1)],
            OutCost = [.. outCost],
            SquareLevel = 9,
        };
    }

    /// <summary>Adds a group with each caregiver in reach; what leaving it out costs.</summary>
    private long[] Group(int first, int size, List<int> bin, List<int> load, List<long> cost)
    {
        (double x, double y, int hamlet) = Home();
        int kin = Chance(8) ? random.Next(places.Length) : -1;
        (bool Counselling, bool[] Needs, bool Speaks)[] members = [.. Enumerable.Range(0, size).Select(_ => (Chance(25), Some(35), Chance(80)))];
        int[] reach = [.. Enumerable.Range(0, places.Length).Where(own => Metres(x, y, own) <= limit[own] && size <= places[own] && !Chance(8))];
        int current = reach.Length > 0 && Chance(30) ? reach[random.Next(reach.Length)] : -1;
        foreach (int own in reach)
        {
            long[] row = new long[Levels];
            row[3] = current >= 0 && current != own ? size : 0;
            row[4] = size * (own == kin ? 0 : homes[own].Hamlet == hamlet ? 1 : 2);
            row[7] = size * Metres(x, y, own);
            for (int member = 0; member < size; member++)
            {
                (bool counselling, bool[] needs, bool speaksIt) = members[member];
                row[5] += counselling && !counsels[own] ? 1 : 0;
                row[6] += needs.Where((needed, activity) => needed && !offers[own][activity]).Count();
                row[8] += speaksIt && !speaks[own] ? 1 : 0;
                row[10] += (long)(children - first - member) * (own + 1);
            }

            bin.Add(own);
            load.Add(size);
            cost.AddRange(row);
        }

        long[] left = new long[Levels];
        left[random.Next(7) switch { 0 => 0, 1 or 2 => 1, _ => 2 }] = size;
        left[3] = current >= 0 ? size : 0;
        left[5] = members.Count(own => own.Counselling);
        left[6] = members.Sum(own => own.Needs.Count(needed => needed));
        return left;
    }

    private int[] Places(int caregivers, int sum)
    {
        int[] own = [.. Enumerable.Range(0, caregivers).Select(_ => 3 + random.Next(8))];
        for (int missing = sum - own.Sum(); missing != 0;)
        {
            int at = random.Next(caregivers);
            int step = int.Sign(missing);
            bool none = Array.TrueForAll(own, places => step > 0 ? places >= 10 : places <= 3);
            if (none || own[at] + step is >= 3 and <= 10)
            {
                own[at] += step;
                missing -= step;
            }
        }

        return own;
    }

    private int Size() => random.Next(100) switch { < 70 => 1, < 90 => 2, < 98 => 3, _ => 4 };

    private (double X, double Y, int Hamlet) Home()
    {
        int hamlet = random.Next(hamlets.Length);
        return (hamlets[hamlet].X + (random.NextDouble() * 800) - 400, hamlets[hamlet].Y + (random.NextDouble() * 800) - 400, hamlet);
    }

    private long Metres(double x, double y, int caregiver)
    {
        double east = x - homes[caregiver].X;
        double north = y - homes[caregiver].Y;
        return (long)double.Sqrt((east * east) + (north * north));
    }

    private bool[] Some(int percent) => [.. Enumerable.Range(0, Activities).Select(_ => Chance(percent))];

    private bool Chance(int percent) => random.Next(100) < percent;
}
