using NodaTime;

namespace Desmigratif.Rules.Engine;

/// <summary>One step of a value that changes with the law.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="From">The first day (inclusive) on which the value applies.</param>
/// <param name="Value">The value, until the day before the next step.</param>
public sealed record Step<T>(LocalDate From, T Value);
