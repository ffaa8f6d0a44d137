using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Findings;

/// <summary>What one rule contributed to a decision.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Basis">The citations of the step of law that applied; empty where none did.</param>
/// <param name="Missing">The absent facts that would decide, as pointers.</param>
/// <param name="MetFrom">
/// The first day on which the rule is met if nothing changes but the day: the file is assessed on it, and the worker leaves on it or, where the
/// plan is later, as planned. Nothing where the rule is met or not asked, and where waiting does not help.
/// </param>
public sealed record RuleVerdict(
    RuleId Code,
    VerdictKind Verdict,
    EquatableArray<Citation> Basis,
    EquatableArray<string> Missing,
    LocalDate? MetFrom);
