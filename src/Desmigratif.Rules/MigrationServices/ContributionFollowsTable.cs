using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>SOC-003. What an individual worker pays has no part before departure.</summary>
internal sealed class ContributionFollowsTable() : ContributionRule(
    "SOC-003",
    Confidence.A,
    DatedLaw.Since(new(2018, 12, 10), Laws.Permenaker18Of2018.Whole)
        .Then(
            new(2023, 2, 1),
            Laws.Permenaker18Of2018.Whole,
            Laws.Permenaker4Of2023.Article(18),
            Laws.Permenaker4Of2023.Article(19))
        .Then(new(2023, 4, 1), Laws.Permenaker4Of2023.Article(18), Laws.Permenaker4Of2023.Article(19)),
    new(
        "Iuran untuk kontrak 6, 12, atau 24 bulan sesuai tabel",
        "The contribution for 6, 12 or 24 months is the amount of the table"),
    new(
        "Iuran jaminan sosial yang tercatat tidak sama dengan {expected} menurut tabel. Cocokkan dengan bukti bayar; apabila "
        + "jumlah yang dibayar memang berbeda, tanyakan kepada BPJS Ketenagakerjaan.",
        "The social-security contribution on record is not the {expected} of the table. Compare it with the receipt; if another "
        + "amount was really paid, ask BPJS Ketenagakerjaan."))
{
    public override EquatableArray<Parameter> Parameters => [Contributions.Before, Contributions.During];

    protected override bool Asks(int months) => months is 6 or 12 or 24;

    protected override bool Accepts(long during, int months, LocalDate day)
    {
        foreach (ContributionTable table in Contributions.During.On(day))
        {
            if (table.For(months) == during)
            {
                return true;
            }
        }

        return false;
    }

    protected override long Expected(int months, LocalDate day) => Contributions.During.On(day).AsSpan()[^1].For(months)!.Value;
}
