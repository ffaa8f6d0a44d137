using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// SOC-005. Both days of the contract count, and a month begun counts as one. Of an extended contract it is not said whether the end on
/// record is the old or the new one.
/// </summary>
internal sealed class CoverIsAsLongAsContract() : Rule<MigrationOnDay>(
    "SOC-005",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2018, 12, 10), Laws.Permenaker18Of2018.Whole)
        .Then(new(2023, 2, 1), Laws.Permenaker18Of2018.Whole, Laws.Permenaker4Of2023.Article(18))
        .Then(new(2023, 4, 1), Laws.Permenaker4Of2023.Article(18)),
    new(
        "Masa perlindungan jaminan sosial tidak lebih pendek dari kontrak",
        "The cover is as long as the contract"),
    new(
        "Masa perlindungan jaminan sosial lebih pendek daripada kontrak, yang berlangsung {months} bulan. Tanyakan kepada BPJS "
        + "Ketenagakerjaan cara memperpanjang masa perlindungan sebelum berakhir.",
        "The social-security cover is shorter than the contract, which runs for {months} months. Ask BPJS Ketenagakerjaan how to "
        + "add the rest before it ends."))
{
    private static readonly Verdict EndUnclear = Verdict.Unknown("/contract/to");

    /// <summary>By which facts are absent: 1 the beginning, 2 the end, 4 the months of cover.</summary>
    private static readonly Verdict[] Missing =
    [
        .. Enumerable.Range(0, 8).Select(absent => MissingFacts.Of(
            (absent & 1) == 0 ? null : "/contract/from",
            (absent & 2) == 0 ? null : "/contract/to",
            (absent & 4) == 0 ? null : "/socialSecurity/months")),
    ];

    protected override Verdict Check(in MigrationOnDay subject)
    {
        WorkContract? contract = subject.Migration.Contract;
        int? covered = subject.Migration.SocialSecurity?.Months;
        if (contract is not { From: { } from, To: { } to } || covered is null)
        {
            return Missing[(contract?.From is null ? 1 : 0) | (contract?.To is null ? 2 : 0) | (covered is null ? 4 : 0)];
        }

        int months = MonthsBegun(from, to);
        return covered >= months ? Verdict.Met
            : contract.ExtendedOn is not null ? EndUnclear
            : Verdict.NotMet("/socialSecurity/months", new FindingParameter("months", months));
    }

    private static int MonthsBegun(LocalDate from, LocalDate to) => to < from ? 0 : Age.CompletedMonths(from, to) + 1;
}
