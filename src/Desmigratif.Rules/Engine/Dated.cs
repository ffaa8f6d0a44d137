using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.Engine;

/// <summary>A value that changes with the law: from each day on, the value of that step, until the day before the next one.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Dated<T>
{
    /// <summary>Makes a dated value.</summary>
    /// <param name="steps">The steps, in strictly rising order of their days.</param>
    /// <exception cref="ArgumentException">There is no step, or the days do not rise.</exception>
    public Dated(EquatableArray<Step<T>> steps)
    {
        if (steps.IsEmpty)
        {
            throw new ArgumentException("A dated value has at least one step.", nameof(steps));
        }

        for (int index = 1; index < steps.Count; index++)
        {
            if (steps[index].From <= steps[index - 1].From)
            {
                throw new ArgumentException("The days of the steps rise strictly.", nameof(steps));
            }
        }

        Steps = steps;
    }

    /// <summary>The steps, in order of their days.</summary>
    public EquatableArray<Step<T>> Steps { get; }

    /// <summary>The value that applies on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="value">The value; the default before the first step.</param>
    /// <returns>Whether a step applies on that day.</returns>
    public bool TryOn(LocalDate day, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        for (int index = Steps.Count - 1; index >= 0; index--)
        {
            Step<T> step = Steps[index];
            if (step.From <= day)
            {
                value = step.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The value that applies on a day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first step.</exception>
    public T On(LocalDate day) =>
        TryOn(day, out T? value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(day), day, "No value is known for a day before the first step.");
}
