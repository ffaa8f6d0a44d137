using Desmigratif.Domain.Findings;

namespace Desmigratif.Rules.Law;

/// <content>ILO Indicators of Forced Labour.</content>
public static partial class Laws
{
    /// <summary>
    /// The eleven indicators of the International Labour Organization. They are no law: a sign is handed on, never judged, and
    /// there is neither score nor threshold.
    /// </summary>
    public static Instrument IloIndicatorsOfForcedLabour { get; } = new(
        "ILO Indicators of Forced Labour",
        InstrumentKind.Guidance,
        new(
            "Indikator Kerja Paksa Organisasi Perburuhan Internasional (ILO)",
            "Indicators of forced labour of the International Labour Organization (ILO)"),
        InForce: null,
        Repealed: null,
        "https://www.readkong.com/page/ilo-indicators-of-forced-labour-5101277",
        Reviewed,
        Confidence.A)
    {
        IndonesianName = "Indikator Kerja Paksa ILO",
    };
}
