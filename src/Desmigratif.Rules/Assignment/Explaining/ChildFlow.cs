using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Explaining;

/// <summary>Single children flowing from groups to places, as if siblings could be divided.</summary>
internal sealed class ChildFlow
{
    private readonly Village village;
    private readonly bool[] allowed;
    private readonly int[] flow;
    private readonly long[] free;

    public ChildFlow(Village village, int[] candidateOf, bool[] allowed)
    {
        this.village = village;
        this.allowed = allowed;
        flow = new int[village.Groups.Length * village.Candidates];
        free = [.. village.Places.Select(places => (long)places)];
        for (int group = 0; group < candidateOf.Length; group++)
        {
            if (allowed[group] && candidateOf[group] >= 0)
            {
                flow[(group * village.Candidates) + candidateOf[group]] = village.Groups[group].Size;
                free[candidateOf[group]] -= village.Groups[group].Size;
            }
        }
    }

    /// <summary>Sends children of a group, as many as asked for and as there is room.</summary>
    /// <returns>Whether all of them found a place.</returns>
    public bool Route(int group, int children)
    {
        for (int sent = 0; sent < children; sent++)
        {
            if (!Send(group))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The groups that compete, directly or through others, for the places these groups could take.</summary>
    public bool[] Closure(IEnumerable<int> groups)
    {
        bool[] listed = new bool[village.Groups.Length];
        bool[] seen = new bool[village.Candidates];
        Stack<int> open = new(groups);
        while (open.TryPop(out int group))
        {
            listed[group] = true;
            for (int candidate = 0; candidate < seen.Length; candidate++)
            {
                if (!seen[candidate] && village.IsEligible(group, candidate))
                {
                    seen[candidate] = true;
                    for (int other = 0; other < listed.Length; other++)
                    {
                        if (!listed[other] && Sent(other, candidate) > 0)
                        {
                            open.Push(other);
                        }
                    }
                }
            }
        }

        return listed;
    }

    private int Sent(int group, int candidate) => flow[(group * village.Candidates) + candidate];

    private bool Send(int start)
    {
        int[] viaGroup = new int[village.Candidates];
        viaGroup.AsSpan().Fill(-1);
        int[] viaCandidate = new int[village.Groups.Length];
        viaCandidate.AsSpan().Fill(-1);
        Queue<int> open = new([start]);
        while (open.TryDequeue(out int group))
        {
            for (int candidate = 0; candidate < viaGroup.Length; candidate++)
            {
                if (viaGroup[candidate] >= 0 || !village.IsEligible(group, candidate))
                {
                    continue;
                }

                viaGroup[candidate] = group;
                if (free[candidate] > 0)
                {
                    Apply(start, candidate, viaGroup, viaCandidate);
                    return true;
                }

                for (int other = 0; other < viaCandidate.Length; other++)
                {
                    if (other != start && allowed[other] && viaCandidate[other] < 0 && Sent(other, candidate) > 0)
                    {
                        viaCandidate[other] = candidate;
                        open.Enqueue(other);
                    }
                }
            }
        }

        return false;
    }

    private void Apply(int start, int end, int[] viaGroup, int[] viaCandidate)
    {
        free[end]--;
        int candidate = end;
        while (true)
        {
            int group = viaGroup[candidate];
            flow[(group * village.Candidates) + candidate]++;
            if (group == start)
            {
                return;
            }

            candidate = viaCandidate[group];
            flow[(group * village.Candidates) + candidate]--;
        }
    }
}
