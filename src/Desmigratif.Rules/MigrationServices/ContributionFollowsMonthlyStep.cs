using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// SOC-004. The text gives the step and not the rule between the listed lengths, so there either reading is accepted. Less than six months
/// is not modelled.
/// </summary>
internal sealed class ContributionFollowsMonthlyStep() : ContributionRule(
    "SOC-004",
    Confidence.C,
    DatedLaw.Since(new(2023, 4, 1), Laws.Permenaker4Of2023.Article(18)),
    new(
        "Iuran untuk lama kontrak lain mengikuti tambahan per bulan",
        "The contribution for another length follows the monthly step"),
    new(
        "Iuran jaminan sosial yang tercatat bukan {expected} menurut tambahan per bulan. Cocokkan dengan bukti bayar; "
        + "ketentuan untuk lama kontrak di luar tabel belum jelas, jadi tanyakan kepada BPJS Ketenagakerjaan.",
        "The social-security contribution on record is not {expected} by the monthly step. Compare it with the receipt; the rule "
        + "between the listed lengths is not clear, so ask BPJS Ketenagakerjaan."))
{
    public override EquatableArray<Parameter> Parameters => [Contributions.Before, Contributions.During, Contributions.ExtraMonth];

    protected override bool Asks(int months) => months is > 6 and not (12 or 24);

    protected override bool Accepts(long during, int months, LocalDate day)
    {
        ContributionTable table = Contributions.During.On(day).AsSpan()[^1];
        int? next = months < 12 ? table.TwelveMonths : months < 24 ? table.TwentyFourMonths : null;
        return during == Expected(months, day) || during == next;
    }

    protected override long Expected(int months, LocalDate day)
    {
        ContributionTable table = Contributions.During.On(day).AsSpan()[^1];
        (int listed, int amount) = months < 12 ? (6, table.SixMonths) : months < 24 ? (12, table.TwelveMonths) : (24, table.TwentyFourMonths);
        return amount + ((months - listed) * (long)Contributions.ExtraMonth.On(day));
    }
}
