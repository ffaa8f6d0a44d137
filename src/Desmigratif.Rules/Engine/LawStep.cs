using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.Engine;

/// <summary>One version of an obligation: from a day on, it rests on these citations.</summary>
/// <param name="From">The first day on which the step applies (inclusive), to the day before the next step.</param>
/// <param name="Basis">What it rests on; empty where the obligation ends.</param>
public sealed record LawStep(LocalDate From, EquatableArray<Citation> Basis)
{
    /// <summary>Whether the obligation ends with this step.</summary>
    public bool IsRepeal => Basis.IsEmpty;
}
