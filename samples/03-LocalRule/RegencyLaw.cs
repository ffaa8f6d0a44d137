using Desmigratif.Domain.Findings;

namespace LocalRule;

/// <summary>What the rules of this regency rest on. The regency, its regulation and the address are invented.</summary>
public static class RegencyLaw
{
    /// <summary>The regent's regulation: the only thing that citations of these rules are made from.</summary>
    public static Instrument Regulation { get; } = new(
        "Perbup Contoh 9/2024",
        InstrumentKind.Regulation,
        new("Peraturan Bupati Contoh tentang Pelayanan Calon Pekerja Migran", "Regulation of the Regent of Contoh on services for prospective migrant workers"),
        InForce: new(2025, 1, 1),
        Repealed: null,
        "https://jdih.contoh.example/perbup-9-2024",
        Reviewed: new(2026, 11, 21),
        Confidence.A);
}
