using System.Globalization;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Programme;

/// <summary>How many days the training of officers took in a year of the programme.</summary>
/// <param name="Days">How many; nothing for years of which no number is known.</param>
internal readonly record struct TrainingDays(int? Days) : IWorded
{
    public Wording Wording => Days?.ToString(CultureInfo.InvariantCulture) is { } known ? new(known, known) : new("(belum diketahui)", "(not known)");

    public override string ToString() => Wording.English;
}
