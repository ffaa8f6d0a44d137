using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.People;

/// <summary>Brings together what a rule says of the link to the mother and of the link to the father.</summary>
internal static class BothParents
{
    /// <summary>How messages name the mother.</summary>
    public static FindingParameter Mother { get; } = new("parent", "mother", new("ibu", "mother"));

    /// <summary>How messages name the father.</summary>
    public static FindingParameter Father { get; } = new("parent", "father", new("ayah", "father"));

    /// <summary>Not met if either is, else unknown if either is, else met if either is, else not applicable.</summary>
    public static Verdict Of(Verdict mother, Verdict father) =>
        father.Kind == VerdictKind.NotApplicable ? mother
        : mother.Kind is VerdictKind.NotApplicable or VerdictKind.Met ? father
        : father.Kind == VerdictKind.Met ? mother
        : Merged(mother, father);

    private static Verdict Merged(Verdict mother, Verdict father)
    {
        EquatableArray<Fault> faults = [.. mother.Faults, .. father.Faults];
        EquatableArray<string> missing = mother.Missing.Union(father.Missing, StringComparer.Ordinal).ToEquatableArray();
        return faults.IsEmpty ? Verdict.Unknown(missing.AsSpan()) : Verdict.NotMet(faults, missing);
    }
}
