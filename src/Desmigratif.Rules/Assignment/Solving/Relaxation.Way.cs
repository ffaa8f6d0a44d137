namespace Desmigratif.Rules.Assignment.Solving;

/// <content>The way back to an earlier basis.</content>
internal sealed partial class Relaxation
{
    /// <summary>With more options than this, an inverse is not worth its room.</summary>
    private const int Large = 40_000;

    /// <summary>So many numbers of inverses are kept at a time; for what lies deeper, they are built anew.</summary>
    private const long Widest = 2_000_000;

    /// <summary>Makes room to keep where it is, as long as the rows stay.</summary>
    /// <param name="depth">How many are kept besides.</param>
    public Basis Room(int depth) => new(items, Rows, question.Options <= Large && (depth + 1L) * Rows * Rows <= Widest);

    /// <summary>Keeps where it is.</summary>
    public void Keep(Basis kept)
    {
        int rows = Rows;
        for (int at = 0; kept.Inverse.Length > 0 && at < rows; at++)
        {
            inverse[at].AsSpan(0, rows).CopyTo(kept.Inverse.AsSpan(at * rows));
        }

        kept.Forbidden = new(forbidden);
        key.CopyTo(kept.Key, 0);
        Array.Copy(basis, kept.Stands, rows);
        Array.Copy(norm, kept.Norm, rows);
        Work += (long)rows * rows;
    }

    /// <summary>Returns to where it was, forbidden options included.</summary>
    public void Return(Basis kept)
    {
        int rows = Rows;
        for (int at = 0; kept.Inverse.Length > 0 && at < rows; at++)
        {
            kept.Inverse.AsSpan(at * rows, rows).CopyTo(inverse[at]);
        }

        kept.Forbidden.CopyTo(forbidden, 0);
        kept.Key.CopyTo(key, 0);
        kept.Stands.CopyTo(basis, 0);
        kept.Norm.CopyTo(norm, 0);
        IsEmpty = false;
        place.AsSpan().Fill(-1);
        for (int at = 0; at < rows; at++)
        {
            if (basis[at] >= 0)
            {
                place[basis[at]] = at;
            }
        }

        if (kept.Inverse.Length > 0)
        {
            Recount();
        }
        else
        {
            Renew();
        }
    }

    /// <summary>Begins where another relaxation of the same question with more options is.</summary>
    /// <param name="wide">The other relaxation, with the same rows.</param>
    /// <param name="kept">The options of the other one that this one has.</param>
    public void Follow(Relaxation wide, int[] kept)
    {
        bool[] slack = new bool[Rows];
        foreach (int own in wide.basis.AsSpan(0, Rows))
        {
            if (own < 0)
            {
                slack[~own] = true;
            }
        }

        bool[] keyed = new bool[items];
        for (int option = 0; option < kept.Length; option++)
        {
            if (wide.key[itemOf[option]] == kept[option])
            {
                key[itemOf[option]] = option;
                keyed[itemOf[option]] = true;
            }
        }

        basis.AsSpan(0, Rows).Fill(-1);
        int at = 0;
        for (int option = 0; option < kept.Length; option++)
        {
            if (wide.place[kept[option]] < 0)
            {
                continue;
            }

            if (keyed[itemOf[option]])
            {
                basis[at++] = option;
            }
            else
            {
                key[itemOf[option]] = option;
                keyed[itemOf[option]] = true;
            }
        }

        for (int row = 0; row < Rows; row++)
        {
            if (slack[row])
            {
                basis[at++] = ~row;
            }
        }

        basis.AsSpan(at, Rows - at).Fill(Nothing);
        Renew();
    }
}
