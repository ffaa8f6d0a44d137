using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>Lists of countries and areas for the parameters of rules.</summary>
internal static class Destinations
{
    /// <summary>The countries of the Middle East that Kepmenaker 260/2015 closes for household work, as they are usually named.</summary>
    public static EquatableArray<CountryCode> ClosedForHousehold { get; } =
        Named("SA DZ BH IQ KW LB LY MA MR EG OM PS QA SD SY TN AE YE JO");

    /// <summary>The countries that the minister declared not official in October 2025.</summary>
    public static EquatableArray<CountryCode> NotOfficial { get; } = Named("KH MM");

    /// <summary>The countries and areas with these codes, divided by blanks.</summary>
    public static EquatableArray<CountryCode> Named(string codes) =>
        codes.Split(' ').Select(code => CountryCode.Parse(code)).ToEquatableArray();
}
