using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.Engine;

/// <summary>
/// The law behind one obligation through time. Before its first step the rule is silent; an amendment adds a step; a repeal adds a
/// step without basis.
/// </summary>
public sealed class DatedLaw
{
    private readonly LawStep[] steps;

    private DatedLaw(LawStep[] steps) => this.steps = steps;

    /// <summary>The steps, in order of their days.</summary>
    public EquatableArray<LawStep> Steps => EquatableArray.Create<LawStep>(steps);

    /// <summary>Whether every step rests on nothing but statutes.</summary>
    internal bool RestsOnStatutes
    {
        get
        {
            foreach (LawStep step in steps)
            {
                foreach (Citation citation in step.Basis)
                {
                    if (citation.Instrument.Kind != InstrumentKind.Statute)
                    {
                        return false;
                    }
                }
            }

            return true;
        }
    }

    /// <summary>A law without a first day: it applies on every day that is modelled.</summary>
    /// <param name="basis">What it rests on.</param>
    public static DatedLaw Always(params ReadOnlySpan<Citation> basis) => new([new(LocalDate.MinIsoValue, EquatableArray.Create(basis))]);

    /// <summary>A law from its first day on.</summary>
    /// <param name="from">The first day (inclusive).</param>
    /// <param name="basis">What it rests on.</param>
    public static DatedLaw Since(LocalDate from, params ReadOnlySpan<Citation> basis) => new([new(from, EquatableArray.Create(basis))]);

    /// <summary>The same law, changed by a later step.</summary>
    /// <param name="from">The first day of the step (inclusive), after the step before.</param>
    /// <param name="basis">What it rests on from then; nothing where the obligation ends.</param>
    /// <exception cref="ArgumentException">The day is not after the last step.</exception>
    public DatedLaw Then(LocalDate from, params ReadOnlySpan<Citation> basis) =>
        from > steps[^1].From
            ? new([.. steps, new(from, EquatableArray.Create(basis))])
            : throw new ArgumentException("The days of the steps rise strictly.", nameof(from));

    /// <summary>The same law, ending after a day.</summary>
    /// <param name="lastDay">The last day on which the obligation applies (inclusive).</param>
    /// <exception cref="ArgumentException">The day is before the last step.</exception>
    public DatedLaw Until(LocalDate lastDay) => Then(lastDay.PlusDays(1));

    /// <summary>The step that applies on a day; nothing before the first step and after a repeal.</summary>
    /// <param name="day">The governing day.</param>
    public LawStep? On(LocalDate day)
    {
        for (int index = steps.Length - 1; index >= 0; index--)
        {
            if (steps[index].From <= day)
            {
                return steps[index].IsRepeal ? null : steps[index];
            }
        }

        return null;
    }
}
