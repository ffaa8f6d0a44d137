namespace Desmigratif.Cli.Demo.Assumptions;

/// <summary>A regency that people leave to work abroad.</summary>
/// <param name="Code">Its four digits.</param>
/// <param name="Name">Its name.</param>
/// <param name="Latitude">About its middle, in hundred-thousandths of a degree.</param>
/// <param name="Longitude">About its middle, in hundred-thousandths of a degree.</param>
/// <param name="Language">The language spoken at home in most of its villages, ISO 639.</param>
internal sealed record Regency(string Code, string Name, int Latitude, int Longitude, string Language);
