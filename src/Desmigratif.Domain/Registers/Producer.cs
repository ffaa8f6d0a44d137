using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.Registers;

/// <summary>The program that wrote a bundle.</summary>
public sealed record Producer : Fact
{
    /// <summary>What the program is called.</summary>
    public string? Name { get; init; }

    /// <summary>Its version, in its own notation.</summary>
    public string? Version { get; init; }
}
