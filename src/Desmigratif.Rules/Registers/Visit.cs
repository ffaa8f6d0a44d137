using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Registers;

/// <summary>
/// What a rule does on its walk over a record: look every reference up, or compare the ends of every period. Where it stands in
/// the record is kept in place, and a pointer is made only for a fault.
/// </summary>
internal ref struct Visit
{
    private readonly Register? lookUp;
    private Judgement judgement;
    private Path path;
    private int depth;

    private Visit(Register? lookUp) => this.lookUp = lookUp;

    public readonly Verdict Verdict => judgement.Verdict;

    public static Visit References(Register register) => new(register);

    public static Visit Periods() => new(lookUp: null);

    public void Enter(string name) => path[depth++] = (name, 0);

    public void Enter(int index) => path[depth++] = (null, index);

    public void Leave() => depth--;

    /// <summary>Whether the record is there that a reference names; not asked on the walk over periods.</summary>
    public readonly bool Finds<T>(Reference<T> reference)
        where T : RegisterRecord => lookUp?.Find(reference) is not null;

    /// <summary>Whether the loan is there that a reference names.</summary>
    public readonly bool Finds(Reference<CooperativeLoan> reference) => lookUp?.Find(reference) is not null;

    /// <summary>Whether the record is there that is named by type and id.</summary>
    public readonly bool Finds(AnyReference reference) => lookUp?.Find(reference) is not null;

    public void Reference(bool found, string name)
    {
        Enter(name);
        Judge(found);
        Leave();
    }

    public void Reference(bool found, int index)
    {
        Enter(index);
        Judge(found);
        Leave();
    }

    public void Period(LocalDate? from, LocalDate? to)
    {
        if (lookUp is not null || from is null || to is null)
        {
            return;
        }

        if (from <= to)
        {
            judgement.Met();
        }
        else
        {
            Enter("to");
            judgement.NotMet(Pointer());
            Leave();
        }
    }

    private void Judge(bool found)
    {
        if (lookUp is null)
        {
            return;
        }

        if (found)
        {
            judgement.Met();
        }
        else
        {
            judgement.NotMet(Pointer());
        }
    }

    private readonly string Pointer()
    {
        StringBuilder pointer = new();
        for (int level = 0; level < depth; level++)
        {
            (string? name, int index) = path[level];
            pointer.Append('/').Append(name ?? index.ToString(CultureInfo.InvariantCulture));
        }

        return pointer.ToString();
    }

    [InlineArray(8)]
    private struct Path
    {
        private (string? Name, int Index) first;
    }
}
