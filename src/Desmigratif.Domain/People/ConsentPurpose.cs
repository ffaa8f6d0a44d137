using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.People;

/// <summary>
/// What consent to the processing of personal data was given for. It covers a hand-over whose bundle has the same purpose.
/// </summary>
/// <indonesian title="Tujuan persetujuan">
/// Untuk apa persetujuan pemrosesan data pribadi diberikan. Persetujuan mencakup penyerahan bundel dengan tujuan yang sama.
/// </indonesian>
/// <source>UU 27/2022; desmigratif/1.0</source>
public sealed class ConsentPurpose : Code, ICode<ConsentPurpose>
{
    private ConsentPurpose(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>To be served by the village.</summary>
    public static ConsentPurpose Service { get; } = new("service", new("Pelayanan warga", "Service to residents"));

    /// <summary>To be reported to the office above.</summary>
    public static ConsentPurpose Reporting { get; } = new("reporting", new("Pelaporan", "Reporting"));

    /// <summary>To be passed on to another institution.</summary>
    public static ConsentPurpose Exchange { get; } = new("exchange", new("Pertukaran data", "Exchange"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<ConsentPurpose> List { get; } = new(
        text => new ConsentPurpose(text, label: null),
        Service,
        Reporting,
        Exchange);
}
