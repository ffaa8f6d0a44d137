using System.Collections;
using System.Globalization;
using Desmigratif.Domain.Findings;
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
    public override EquatableArray<Step<string>> Steps => Each(Print);

    /// <inheritdoc />
    public override EquatableArray<Step<Wording>> Shown => Each(value => new Wording(InIndonesian(value), Print(value)));

    /// <summary>The value on a day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first step.</exception>
    public T On(LocalDate day) => dated is null ? always : dated.On(day);

    private static string Print(object? value) => value switch
    {
        null => "(not set)",
        true => "yes",
        false => "no",
        string text => text,
        IEnumerable items => string.Join(",", items.Cast<object?>().Select(Print)),
        IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string InIndonesian(object? value) => value switch
    {
        null => "(belum ditetapkan)",
        true => "ya",
        false => "tidak",
        decimal number => Print(number).Replace('.', ','),
        IWorded worded => worded.Wording.Indonesian,
        string text => text,
        IEnumerable items => string.Join(",", items.Cast<object?>().Select(InIndonesian)),
        _ => Print(value),
    };

    private EquatableArray<Step<TShown>> Each<TShown>(Func<object?, TShown> show) =>
        dated is null
            ? [new(LocalDate.MinIsoValue, show(always))]
            : dated.Steps.Select(step => new Step<TShown>(step.From, show(step.Value))).ToEquatableArray();
}
