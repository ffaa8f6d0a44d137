using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Cooperatives;

/// <summary>What a cooperative lends money for.</summary>
/// <indonesian title="Tujuan pinjaman">Untuk apa koperasi meminjamkan uang.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class LoanPurpose : Code, ICode<LoanPurpose>
{
    private LoanPurpose(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>To begin or enlarge a business.</summary>
    public static LoanPurpose BusinessCapital { get; } =
        new("business-capital", new("Modal usaha", "Business capital"));

    /// <summary>To keep a business running.</summary>
    public static LoanPurpose WorkingCapital { get; } = new("working-capital", new("Modal kerja", "Working capital"));

    /// <summary>To pay for a departure, so that no broker has to.</summary>
    public static LoanPurpose Departure { get; } = new("departure", new("Biaya keberangkatan", "Departure"));

    /// <summary>To pay off a debt to a moneylender or broker.</summary>
    public static LoanPurpose RefinanceMoneylender { get; } =
        new("refinance-moneylender", new("Pelunasan utang kepada rentenir", "Refinancing a moneylender's debt"));

    /// <summary>Anything else.</summary>
    public static LoanPurpose Other { get; } = new("other", new("Lainnya", "Other"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<LoanPurpose> List { get; } = new(
        text => new LoanPurpose(text, label: null),
        BusinessCapital,
        WorkingCapital,
        Departure,
        RefinanceMoneylender,
        Other);
}
