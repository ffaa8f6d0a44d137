using System.Globalization;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.ProductiveBusiness;

/// <summary>How many people a business group had in a year of the programme.</summary>
/// <param name="People">How many; nothing for years of which no number is known.</param>
internal readonly record struct GroupSize(int? People) : IWorded
{
    public Wording Wording => People?.ToString(CultureInfo.InvariantCulture) is { } known ? new(known, known) : new("(belum diketahui)", "(not known)");

    public override string ToString() => Wording.English;
}
