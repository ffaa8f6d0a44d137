using Desmigratif.Rules.Assignment.Solving;

namespace Desmigratif.Rules.Assignment.Exporting;

/// <summary>
/// An instance of single children as a network of flow: node 1 sends every child to a node of its own, from there it goes to the node of a
/// caregiver or out, and node 2 takes all. A caregiver has one arc to node 2 for each place. A network has no rows in which an earlier
/// level could be held; instead the arcs that every best plan of that level leaves empty, or fills, are fixed so.
/// </summary>
internal sealed class FlowNetwork
{
    private const int Source = 1;
    private const int Sink = 2;
    private readonly CoreProblem problem;

    public FlowNetwork(CoreProblem problem)
    {
        this.problem = problem;
        for (int item = 0; item < problem.Items; item++)
        {
            Arcs.Add(new(Source, Node(item)));
            for (int option = problem.Start[item]; option < problem.Start[item + 1]; option++)
            {
                Arcs.Add(new(Node(item), Node(problem.Items + problem.Bin[option]), option: option));
            }

            if (problem.MayStayOut[item])
            {
                Arcs.Add(new(Node(item), Sink, item: item));
            }
        }

        for (int bin = 0; bin < problem.Bins; bin++)
        {
            for (int slot = 1; slot <= problem.Capacity[bin]; slot++)
            {
                Arcs.Add(new(Node(problem.Items + bin), Sink, slot: slot));
            }
        }
    }

    public List<FlowArc> Arcs { get; } = [];

    public int Nodes => problem.Items + problem.Bins + Sink;

    public long Cost(FlowArc arc, int level) => arc.Cost(problem, level);

    /// <summary>Takes a plan, and fixes what is the same in all plans that are as good on the first levels.</summary>
    /// <param name="plan">The option of each child, or -1.</param>
    /// <param name="levels">How many levels are to be held.</param>
    /// <exception cref="NotSupportedException">The plan is not the best on one of these levels.</exception>
    public void Hold(int[] plan, int levels)
    {
        Carry(plan);
        long[] potential = new long[Nodes + 1];
        for (int level = 0; level < levels; level++)
        {
            potential.AsSpan().Clear();
            for (int round = 0; Shorten(level, potential); round++)
            {
                if (round > Nodes)
                {
                    throw new NotSupportedException("A flow can hold an earlier level only at its best value, and that is not known.");
                }
            }

            foreach (FlowArc arc in Arcs)
            {
                long reduced = Cost(arc, level) + potential[arc.From] - potential[arc.To];
                arc.High = reduced > 0 ? arc.Low : arc.High;
                arc.Low = reduced < 0 ? arc.High : arc.Low;
            }
        }
    }

    private static int Node(int index) => index + Sink + 1;

    private void Carry(int[] plan)
    {
        int[] load = new int[problem.Bins];
        foreach (int option in plan.Where(option => option >= 0))
        {
            load[problem.Bin[option]]++;
        }

        foreach (FlowArc arc in Arcs)
        {
            bool carries = arc.Slot > 0 ? arc.Slot <= load[arc.From - Node(problem.Items)]
                : arc.From == Source || (arc.Item >= 0 ? plan[arc.Item] < 0 : plan[arc.From - Node(0)] == arc.Option);
            arc.Flow = carries ? 1 : 0;
        }
    }

    /// <summary>One round of shortest ways through what the plan could still change; whether one became shorter.</summary>
    private bool Shorten(int level, long[] potential)
    {
        bool changed = false;
        foreach (FlowArc arc in Arcs)
        {
            long cost = Cost(arc, level);
            if (arc.Flow < arc.High && potential[arc.From] + cost < potential[arc.To])
            {
                potential[arc.To] = potential[arc.From] + cost;
                changed = true;
            }

            if (arc.Flow > arc.Low && potential[arc.To] - cost < potential[arc.From])
            {
                potential[arc.From] = potential[arc.To] - cost;
                changed = true;
            }
        }

        return changed;
    }
}
