using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>Perban BP2MI 9/2020.</content>
public static partial class Laws
{
    /// <summary>
    /// The regulation that frees ten kinds of work of every cost: Perban BP2MI 9/2020. It was applied from 15 July 2021 and partly
    /// revised in 2025, on a day that is not known, by a contested text.
    /// </summary>
    public static Instrument PerbanBp2mi9Of2020 { get; } = new(
        "Perban BP2MI 9/2020",
        InstrumentKind.Regulation,
        new(
            "Peraturan Badan Pelindungan Pekerja Migran Indonesia tentang Pembebasan Biaya Penempatan Pekerja Migran Indonesia",
            "Regulation of the agency for the protection of migrant workers on freeing them of the cost of placement"),
        InForce: new LocalDate(2021, 1, 15),
        Repealed: null,
        "https://pripos.id",
        Reviewed,
        Confidence.B);
}
