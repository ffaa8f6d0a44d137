using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Registers;

/// <summary>
/// What a rule does on its walk over a record: look every reference up, or compare the ends of every period. Where it stands in the
/// record is kept in place, and a pointer is made only for a fault.
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

    public void Reference<T>(Reference<T> reference, string name)
        where T : RegisterRecord
    {
        Enter(name);
        LookUp(reference);
        Leave();
    }

    public void Reference<T>(Reference<T> reference, int index)
        where T : RegisterRecord
    {
        Enter(index);
        LookUp(reference);
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

    private void LookUp<T>(Reference<T> reference)
        where T : RegisterRecord
    {
        if (lookUp is null)
        {
            return;
        }

        if (lookUp.Find(reference) is not null)
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
