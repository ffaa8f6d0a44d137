using NodaTime;

namespace Desmigratif.Domain.Findings;

/// <summary>The interchange format as an instrument: what rules rest on that no law states.</summary>
public static class InterchangeFormat
{
    /// <summary>Version 1.0 of the format.</summary>
    public static Instrument Version1 { get; } = new(
        "interchange 1.0",
        InstrumentKind.Standard,
        new("Format pertukaran data Desmigratif, versi 1.0", "The Desmigratif interchange format, version 1.0"),
        InForce: null,
        Repealed: null,
        "schema/v1",
        Reviewed: new LocalDate(2026, 11, 21),
        Confidence.A)
    {
        IndonesianName = "Format pertukaran 1.0",
    };
}
