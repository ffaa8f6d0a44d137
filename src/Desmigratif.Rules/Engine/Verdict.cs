using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Engine;

/// <summary>
/// What a rule says of one subject, with the faults found and the facts that are missing. A verdict that is met costs no
/// allocation. The default value is <i>not applicable</i>.
/// </summary>
public readonly struct Verdict
{
    private readonly VerdictKind kind;
    private readonly Detail? detail;

    private Verdict(VerdictKind kind, Detail? detail = null)
    {
        this.kind = kind;
        this.detail = detail;
    }

    /// <summary>The rule asks nothing of this subject.</summary>
    public static Verdict NotApplicable => default;

    /// <summary>The obligation is fulfilled.</summary>
    public static Verdict Met => new(VerdictKind.Met);

    /// <summary>What the rule says.</summary>
    public VerdictKind Kind => kind == default ? VerdictKind.NotApplicable : kind;

    /// <summary>Where the rule is not met; empty for every other verdict.</summary>
    public EquatableArray<Fault> Faults => detail?.Faults ?? default;

    /// <summary>
    /// The absent facts that would decide, as pointers into the record; <c>person:/birthDate</c> points into the person it names.
    /// </summary>
    public EquatableArray<string> Missing => detail?.Missing ?? default;

    /// <summary>The obligation is not fulfilled, at one place.</summary>
    /// <param name="pointer">The place in the record.</param>
    /// <param name="parameters">What fills the placeholders of the message. Never a personal value.</param>
    public static Verdict NotMet(string pointer, params ReadOnlySpan<FindingParameter> parameters) =>
        NotMet([new Fault(pointer, EquatableArray.Create(parameters))]);

    /// <summary>The obligation is not fulfilled, at one or several places.</summary>
    /// <param name="faults">The places, at least one.</param>
    /// <param name="missing">Facts that are absent besides.</param>
    /// <exception cref="ArgumentException">There is no fault.</exception>
    public static Verdict NotMet(EquatableArray<Fault> faults, EquatableArray<string> missing = default) =>
        faults.IsEmpty
            ? throw new ArgumentException("A rule that is not met says where.", nameof(faults))
            : new(VerdictKind.NotMet, new Detail(faults, missing));

    /// <summary>A fact that decides is absent. Keep the result in a static field: it never changes.</summary>
    /// <param name="missing">The absent facts, at least one.</param>
    /// <exception cref="ArgumentException">No fact is named.</exception>
    public static Verdict Unknown(params ReadOnlySpan<string> missing) =>
        missing.IsEmpty
            ? throw new ArgumentException("A rule that cannot say names the missing facts.", nameof(missing))
            : new(VerdictKind.Unknown, new Detail(default, EquatableArray.Create(missing)));

    /// <summary>The kind of verdict.</summary>
    public override string ToString() => Kind.ToString();

    private sealed record Detail(EquatableArray<Fault> Faults, EquatableArray<string> Missing);
}
