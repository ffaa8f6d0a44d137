using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>Lists of countries and areas for the parameters of rules.</summary>
internal static class Destinations
{
    /// <summary>The countries and areas with these codes, divided by blanks.</summary>
    public static EquatableArray<CountryCode> Named(string codes) =>
        codes.Split(' ').Select(code => CountryCode.Parse(code)).ToEquatableArray();
}
