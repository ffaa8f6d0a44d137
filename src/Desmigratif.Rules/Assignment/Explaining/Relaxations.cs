using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Explaining;

/// <summary>
/// Finds the nearest changes, at one caregiver each, that would place a group. Each is verified by planning the village again with it. A
/// caregiver whom a rule excludes that can never be set aside is left out.
/// </summary>
internal sealed class Relaxations
{
    /// <summary>Planning again is cut short after so many nodes: it has to find a plan, not to prove it.</summary>
    private const long NodesEach = 200;

    /// <summary>So much work, in pairs looked at, goes into planning again for one village.</summary>
    private const long Effort = 6_000_000;

    private readonly Draft draft;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<(int FirstChild, int Candidate, int Places), int[]?> tried = [];
    private long left;

    public Relaxations(Draft draft, CancellationToken cancellation)
    {
        this.draft = draft;
        this.cancellation = cancellation;
        long pairs = long.Max(1, (long)draft.Village.Groups.Length * draft.Village.Candidates);
        left = long.Clamp(Effort / pairs, 16, 20_000);
    }

    public EquatableArray<Relaxation> Of(int group)
    {
        int most = draft.Village.Roll.Policy.Relaxations;
        List<(Relaxation Relaxation, Rank Rank)> found = [];
        if (most > 0)
        {
            foreach (Rank rank in Candidates(group).Take(most + 5))
            {
                if (Try(group, rank) is { } relaxation)
                {
                    found.Add((relaxation, rank with { Added = Added(relaxation, rank.Candidate) }));
                }
            }
        }

        return (from own in found
                orderby own.Relaxation.OthersUnplaced.Count, Freedom(own.Relaxation), own.Relaxation.Changes.Count, own.Rank.Added, own.Rank.Metres, own.Rank.Candidate
                select own.Relaxation).Take(most).ToEquatableArray();
    }

    private static int Freedom(Relaxation relaxation) => relaxation.Authority == Relaxability.Freely ? 0 : 1;

    private int Added(Relaxation relaxation, int candidate) =>
        relaxation.Changes.FirstOrDefault(change => change.Capacity is not null)?.Capacity - draft.Village.Places[candidate] ?? 0;

    /// <summary>The caregivers who come into question, the nearest change first.</summary>
    private IEnumerable<Rank> Candidates(int item)
    {
        Village village = draft.Village;
        return from candidate in Enumerable.Range(0, village.Candidates)
               let codes = village.Codes(item, candidate)
               where !codes.HasNever
               let own = codes.Without(PairCode.GroupTooBig).Codes
               let added = int.Max(0, village.Groups[item].Size - village.Places[candidate])
               let free = added == 0 && own.All(code => code.Relaxability() == Relaxability.Freely)
               let metres = village.Groups[item].Members.Sum(child => (long)(village.Pairs.Metres(child, candidate) ?? village.Roll.Candidates[candidate].Limit))
               orderby free ? 0 : 1, own.Count + (added > 0 ? 1 : 0), added, metres, candidate
               select new Rank(candidate, added, metres);
    }

    private Relaxation? Try(int group, Rank rank)
    {
        Village village = draft.Village;
        int candidate = rank.Candidate;
        PairCodeSet codes = village.Codes(group, candidate).Without(PairCode.GroupTooBig);
        int places = village.Places[candidate];
        int size = village.Groups[group].Size;
        bool asItIs = codes.IsEmpty && size <= places;

        // Where there is a place for every child, more places change nothing.
        long last = places >= village.Roll.Children.Length ? places : int.Max(draft.Load[candidate] + size, places + size);
        for (long with = asItIs ? places + 1L : int.Max(places, size); with <= last; with++)
        {
            if (Plan(group, candidate, (int)with, codes.IsEmpty) is not { } others)
            {
                continue;
            }

            List<RelaxationChange> changes = [.. codes.Codes.Select(code => Change(village, group, candidate, code))];
            bool freely = with == places && codes.Codes.All(code => code.Relaxability() == Relaxability.Freely);
            if (with > places)
            {
                changes.Add(new(Code: null, Capacity: (int)with));
            }

            return new(
                village.Roll.Candidates[candidate].Id,
                changes.ToEquatableArray(),
                freely ? Relaxability.Freely : Relaxability.ByAuthority,
                others.Select(child => village.Roll.Children[child].Id).ToEquatableArray());
        }

        return null;
    }

    private static RelaxationChange Change(Village village, int group, int candidate, PairCode code) =>
        code == PairCode.Distance
            ? new(code, MaxDistanceMetres: village.Groups[group].Members.Max(child => village.Pairs.Metres(child, candidate)))
            : new(code);

    /// <summary>Plans again; the children placed now and not then, or nothing where the group is not placed.</summary>
    private int[]? Plan(int item, int candidate, int places, bool codesPass)
    {
        Village village = draft.Village;
        int first = village.Groups[item].Members[0].Position;
        (int, int, int) key = (codesPass ? -1 : first, candidate, places);
        if (!tried.TryGetValue(key, out int[]? placed))
        {
            if (left-- <= 0)
            {
                return null;
            }

            Village changed = new(village.Roll, village.Pairs, village.Pinned, new(first, candidate, places));
            placed = Solver.Solve(changed, long.Min(NodesEach, village.Roll.Policy.NodeLimit), cancellation).CandidateOf;
            tried[key] = placed;
        }

        if (placed![item] < 0)
        {
            return null;
        }

        return [.. from child in village.Roll.Children
                   let own = village.GroupOf[child.Position]
                   where draft.Outcome.CandidateOf[own] >= 0 && placed[own] < 0
                   select child.Position];
    }

    private sealed record Rank(int Candidate, int Added, long Metres);
}
