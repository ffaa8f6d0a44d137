namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>Divides a problem into parts that have no bin in common, the smallest first.</summary>
internal static class Components
{
    public static List<(int[] Items, int[] Bins)> Of(CoreProblem problem)
    {
        int[] parent = Enumerable.Range(0, problem.Items + problem.Bins).ToArray();
        for (int item = 0; item < problem.Items; item++)
        {
            for (int option = problem.Start[item]; option < problem.Start[item + 1]; option++)
            {
                int left = Root(parent, item);
                int right = Root(parent, problem.Items + problem.Bin[option]);
                parent[int.Max(left, right)] = int.Min(left, right);
            }
        }

        SortedDictionary<int, (List<int> Items, List<int> Bins)> parts = [];
        for (int node = 0; node < parent.Length; node++)
        {
            int root = Root(parent, node);
            if (!parts.TryGetValue(root, out (List<int> Items, List<int> Bins) part))
            {
                parts[root] = part = ([], []);
            }

            if (node < problem.Items)
            {
                part.Items.Add(node);
            }
            else
            {
                part.Bins.Add(node - problem.Items);
            }
        }

        return [.. from part in parts.Values
                   where part.Items.Count > 0
                   orderby part.Items.Count
                   select (part.Items.ToArray(), part.Bins.ToArray())];
    }

    private static int Root(int[] parent, int node)
    {
        while (parent[node] != node)
        {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }

        return node;
    }
}
