using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>What is paid for the cover during and after the work, in rupiah, by the length of the contract.</summary>
/// <param name="SixMonths">For six months.</param>
/// <param name="TwelveMonths">For twelve months.</param>
/// <param name="TwentyFourMonths">For twenty-four months.</param>
internal sealed record ContributionTable(int SixMonths, int TwelveMonths, int TwentyFourMonths) : IWorded
{
    /// <summary>The amount for a length that the table lists; nothing for another one.</summary>
    public int? For(int months) => months switch
    {
        6 => SixMonths,
        12 => TwelveMonths,
        24 => TwentyFourMonths,
        _ => null,
    };

    public Wording Wording => SixMonths == TwentyFourMonths
        ? new(FormattableString.Invariant($"{SixMonths} (berapa pun lamanya)"), FormattableString.Invariant($"{SixMonths} (any length)"))
        : new(
            FormattableString.Invariant($"{SixMonths} (6 bulan) {TwelveMonths} (12 bulan) {TwentyFourMonths} (24 bulan)"),
            FormattableString.Invariant($"{SixMonths} (6 months) {TwelveMonths} (12 months) {TwentyFourMonths} (24 months)"));

    public override string ToString() => Wording.English;
}
