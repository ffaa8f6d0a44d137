using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.Registers;

/// <summary>The line that closes a bundle, so that a cut or changed file is noticed.</summary>
[RecordType("end")]
public sealed record BundleEnd : Fact
{
    /// <summary>How many lines stand between the bundle line and this one.</summary>
    public int? Records { get; init; }

    /// <summary>
    /// The SHA-256 of the bundle's bytes, from the first byte of the bundle line up to the first byte of this line (exclusive), in
    /// hexadecimal.
    /// </summary>
    public string? Sha256 { get; init; }
}
