using System.Globalization;

namespace Desmigratif.Rules.ProductiveBusiness;

/// <summary>How many people a business group had in a year of the programme.</summary>
/// <param name="People">How many; nothing for years of which no number is known.</param>
internal readonly record struct GroupSize(int? People)
{
    public override string ToString() => People?.ToString(CultureInfo.InvariantCulture) ?? "(not known)";
}
