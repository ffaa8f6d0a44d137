using System.Numerics;
using System.Text;

namespace Desmigratif.Domain.Values;

/// <summary>A set of problems that costs nothing to carry, in the order of the enumeration.</summary>
internal readonly record struct ProblemSet(uint Bits)
{
    public bool IsEmpty => Bits == 0;

    public static implicit operator ProblemSet(IdentityProblem problem) => new(1u << (int)problem);

    public static ProblemSet operator |(ProblemSet left, ProblemSet right) => new(left.Bits | right.Bits);

    public bool Has(IdentityProblem problem) => (Bits & (1u << (int)problem)) != 0;

    public ProblemSet AddIf(bool condition, IdentityProblem problem) => condition ? this | problem : this;

    public EquatableArray<IdentityProblem> ToArray()
    {
        var problems = new IdentityProblem[BitOperations.PopCount(Bits)];
        uint rest = Bits;
        for (int i = 0; i < problems.Length; i++)
        {
            problems[i] = (IdentityProblem)BitOperations.TrailingZeroCount(rest);
            rest &= rest - 1;
        }

        return new(problems);
    }

    /// <summary>The status and the codes, as a check prints itself.</summary>
    public string Describe(IdentityStatus status)
    {
        StringBuilder text = new(status.ToString());
        foreach (IdentityProblem problem in ToArray())
        {
            text.Append(' ').Append(problem.Code());
        }

        return text.ToString();
    }

    /// <summary>What errors and warnings come to.</summary>
    public static IdentityStatus Verdict(ProblemSet errors, ProblemSet warnings) => (errors.IsEmpty, warnings.IsEmpty) switch
    {
        (false, _) => IdentityStatus.Invalid,
        (true, false) => IdentityStatus.ValidWithWarnings,
        (true, true) => IdentityStatus.Valid,
    };
}
