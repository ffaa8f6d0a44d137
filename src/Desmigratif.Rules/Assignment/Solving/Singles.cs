namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>The combinations that are rows alone, and each bin with each level, divided by small numbers.</summary>
internal static class Singles
{
    private const int Greatest = 5;

    public static List<Combination> Combinations(Question question, Support support)
    {
        List<Combination> found = [];
        Violation violation = new(support);
        long[] factor = new long[support.Room.Length];
        for (int row = 0; row < factor.Length; row++)
        {
            if (support.Room[row] >= 1)
            {
                continue;
            }

            factor[row] = 1;
            for (int by = 2; by <= Greatest; by++)
            {
                violation.Weigh(factor, by, true, found);
                violation.Weigh(factor, by, false, found);
                for (int level = question.Bins; row < question.Bins && level < question.Bins + question.Levels; level++)
                {
                    for (int times = 1; support.Room[level] < 1 && times < by; times++)
                    {
                        factor[level] = times;
                        violation.Weigh(factor, by, true, found);
                        violation.Weigh(factor, by, false, found);
                        factor[level] = 0;
                    }
                }
            }

            factor[row] = 0;
        }

        return found;
    }
}
