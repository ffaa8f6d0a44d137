using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Findings;

/// <summary>
/// What a village, a regency or a province sets for itself because no law does, and what somebody who hands a register over
/// states about this hand-over. Where a value is not set, the rule that asks for it is silent.
/// </summary>
public sealed record LocalParameters
{
    /// <summary>Nothing is set.</summary>
    public static LocalParameters None { get; } = new();

    /// <summary>
    /// Up to which interest a cooperative loan counts as light, in percent a month (inclusive, 0 to 100); for COP-006.
    /// </summary>
    public decimal? LightInterest { get; init; }

    /// <summary>Up to which sum the debts of one person are no reason to look (inclusive, not negative); for COP-006.</summary>
    public Rupiah? DebtPerPerson { get; init; }

    /// <summary>
    /// How long the record of an ended migration is kept, in years after its last entry (1 to 100); for PDP-009.
    /// </summary>
    public int? Retention { get; init; }

    /// <summary>
    /// Which papers are asked for in practice, by destination, each destination once; for DOC-008. Of other destinations the rule
    /// asks for the papers of its own list.
    /// </summary>
    public EquatableArray<PracticePapers> PracticeKinds { get; init; }

    /// <summary>
    /// Which legal duty obliges to hand the register over, in the words of whoever hands it over; for PDP-001, which then asks
    /// for no consent. Nothing where none was stated.
    /// </summary>
    public string? LegalDuty { get; init; }

    /// <summary>What is wrong with the values: the names of the members, in camelCase; empty where they can be used.</summary>
    public EquatableArray<string> Faults()
    {
        (string Name, bool Sound)[] checks =
        [
            ("lightInterest", LightInterest is null or (>= 0m and <= 100m)),
            ("debtPerPerson", DebtPerPerson is null or { Amount: >= 0 }),
            ("retention", Retention is null or (>= 1 and <= 100)),
            ("practiceKinds", PracticeKinds.All(own => own.Kinds.All(kind => kind.IsKnown))
                && PracticeKinds.DistinctBy(own => own.Destination).Count() == PracticeKinds.Count),
            ("legalDuty", LegalDuty is null || !string.IsNullOrWhiteSpace(LegalDuty)),
        ];
        return (from check in checks where !check.Sound select check.Name).ToEquatableArray();
    }
}
