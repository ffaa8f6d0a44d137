using System.Globalization;

namespace Desmigratif.Rules.Programme;

/// <summary>How many days the training of officers took in a year of the programme.</summary>
/// <param name="Days">How many; nothing for years of which no number is known.</param>
internal readonly record struct TrainingDays(int? Days)
{
    public override string ToString() => Days?.ToString(CultureInfo.InvariantCulture) ?? "(not known)";
}
