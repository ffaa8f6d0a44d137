using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Registers;

/// <summary>Why a bundle is handed over.</summary>
/// <indonesian title="Tujuan bundel">Untuk apa bundel diserahkan.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class BundlePurpose : Code, ICode<BundlePurpose>
{
    private BundlePurpose(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>To serve the residents themselves.</summary>
    public static BundlePurpose Service { get; } = new("service", new("Pelayanan warga", "Service to residents"));

    /// <summary>To report to the office above.</summary>
    public static BundlePurpose Reporting { get; } = new("reporting", new("Pelaporan", "Reporting"));

    /// <summary>To exchange data between institutions.</summary>
    public static BundlePurpose Exchange { get; } = new("exchange", new("Pertukaran data", "Exchange"));

    /// <summary>A trial with invented people; nothing in it is true of anybody.</summary>
    public static BundlePurpose Test { get; } = new("test", new("Uji coba", "Test"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<BundlePurpose> List { get; } = new(
        text => new BundlePurpose(text, label: null),
        Service,
        Reporting,
        Exchange,
        Test);
}
