using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.Registers;

/// <summary>The program that wrote a bundle.</summary>
/// <indonesian title="Program pembuat">Program yang menulis bundel.</indonesian>
public sealed record Producer : Fact
{
    /// <summary>What the program is called.</summary>
    /// <indonesian title="Nama">Nama program.</indonesian>
    public string? Name { get; init; }

    /// <summary>Its version, in its own notation.</summary>
    /// <indonesian title="Versi">Versi program, menurut penulisannya sendiri.</indonesian>
    public string? Version { get; init; }
}
