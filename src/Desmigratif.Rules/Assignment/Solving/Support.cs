namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>What a relaxation takes: few options, on which a cut can be judged quickly.</summary>
internal sealed class Support
{
    public Support(Question question, Relaxation relaxation)
    {
        Zero = new int[question.Items];
        List<int> option = [];
        List<double> share = [];
        Start = new int[question.Items + 1];
        Top = new int[question.Items];
        for (int item = 0; item < question.Items; item++)
        {
            Zero[item] = relaxation.Key(item);
            Top[item] = Zero[item];
            for (int own = question.Start[item]; own < question.Start[item + 1]; own++)
            {
                double taken = relaxation.Share(own);
                if (taken > 1e-6 || own == Zero[item])
                {
                    option.Add(own);
                    share.Add(taken);
                    Top[item] = taken > relaxation.Share(Top[item]) ? own : Top[item];
                }
            }

            Start[item + 1] = option.Count;
        }

        Option = [.. option];
        Share = [.. share];
    }

    /// <summary>The options that are taken and the keys, item by item.</summary>
    public int[] Option { get; }

    /// <summary>How much of each is taken.</summary>
    public double[] Share { get; }

    /// <summary>Where the options of an item begin; one more entry than items.</summary>
    public int[] Start { get; }

    /// <summary>The key of each item.</summary>
    public int[] Zero { get; }

    /// <summary>The option of each item that is taken most.</summary>
    public int[] Top { get; }
}
