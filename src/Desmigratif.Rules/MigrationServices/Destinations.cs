using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>Lists of countries and areas for the parameters of rules.</summary>
internal static class Destinations
{
    public static EquatableArray<CountryCode> Named(params IEnumerable<string> codes) =>
        codes.Select(code => CountryCode.Parse(code)).ToEquatableArray();
}
