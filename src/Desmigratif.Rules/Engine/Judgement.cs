using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Engine;

/// <summary>
/// Gathers what a rule finds at several places of one subject into one verdict: not met if any place is not met, else unknown if any
/// is unknown, else met if any is met, else not applicable. The default value has gathered nothing.
/// It allocates only for faults and missing facts.
/// </summary>
public ref struct Judgement
{
    private List<Fault>? faults;
    private List<string>? missing;
    private bool met;

    /// <summary>The verdict over everything gathered.</summary>
    public readonly Verdict Verdict =>
        faults is not null ? Verdict.NotMet([.. faults], missing is null ? [] : [.. missing])
        : missing is not null ? Verdict.Unknown([.. missing])
        : met ? Verdict.Met
        : Verdict.NotApplicable;

    /// <summary>One place is in order.</summary>
    public void Met() => met = true;

    /// <summary>One place is not in order.</summary>
    /// <param name="pointer">The place in the record.</param>
    /// <param name="parameters">What fills the placeholders of the message. Never a personal value.</param>
    public void NotMet(string pointer, params ReadOnlySpan<FindingParameter> parameters) =>
        (faults ??= []).Add(new Fault(pointer, EquatableArray.Create(parameters)));

    /// <summary>One place is not in order, and a message of its own says why.</summary>
    /// <param name="pointer">The place in the record.</param>
    /// <param name="message">The message, in both languages.</param>
    /// <param name="parameters">What fills its placeholders. Never a personal value.</param>
    public void NotMet(string pointer, Wording message, params ReadOnlySpan<FindingParameter> parameters) =>
        (faults ??= []).Add(new Fault(pointer, EquatableArray.Create(parameters), message));

    /// <summary>A fact is absent that decides about one place.</summary>
    /// <param name="fact">The absent fact, as a pointer.</param>
    public void Unknown(string fact)
    {
        missing ??= [];
        if (!missing.Contains(fact, StringComparer.Ordinal))
        {
            missing.Add(fact);
        }
    }
}
