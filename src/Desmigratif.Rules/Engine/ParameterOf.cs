using System.Collections;
using System.Globalization;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.Engine;

/// <summary>A parameter with its dated value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Parameter<T> : Parameter
{
    private readonly Dated<T>? dated;
    private readonly T always;

    /// <summary>A parameter whose value changes with the law.</summary>
    /// <param name="name">The name, in camelCase.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="value">The value through time.</param>
    public Parameter(string name, string unit, Dated<T> value)
        : base(name, unit)
    {
        dated = value;
        always = default!;
    }

    /// <summary>A parameter with one value for every day.</summary>
    /// <param name="name">The name, in camelCase.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="value">The value.</param>
    public Parameter(string name, string unit, T value)
        : base(name, unit) => always = value;

    /// <inheritdoc />
    public override EquatableArray<Step<string>> Steps =>
        dated is null
            ? [new(LocalDate.MinIsoValue, Print(always))]
            : dated.Steps.Select(step => new Step<string>(step.From, Print(step.Value))).ToEquatableArray();

    /// <summary>The value on a day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first step.</exception>
    public T On(LocalDate day) => dated is null ? always : dated.On(day);

    private static string Print(object? value) => value switch
    {
        null => "(not set)",
        string text => text,
        IEnumerable items => string.Join(",", items.Cast<object?>().Select(Print)),
        IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
