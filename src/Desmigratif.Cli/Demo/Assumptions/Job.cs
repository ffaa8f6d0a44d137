namespace Desmigratif.Cli.Demo.Assumptions;

/// <summary>An occupation in a country or area.</summary>
/// <param name="Destination">The country or area, ISO 3166-1.</param>
/// <param name="Isco">The occupation, ISCO-08.</param>
internal readonly record struct Job(string Destination, string Isco);
