using Desmigratif.Domain.Findings;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.ProductiveBusiness;

/// <summary>
/// BIZ-007. A month stands once, not in the future, and its profit is not above its turnover. A loss is possible.
/// </summary>
internal sealed class MonthlyResultsArePossible() : Rule<OnDay<BusinessGroup>>(
    "BIZ-007",
    Error,
    Confidence.A,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Hasil usaha bulanan masuk akal", "Monthly results are possible"),
    new(
        "Laba bulan ini lebih besar daripada omzetnya. Periksa kedua angka itu pada catatan keuangan kelompok, lalu betulkan.",
        "The profit of this month is greater than its turnover. Look both figures up in the books of the group and correct "
        + "them."))
{
    private static readonly Wording NoMonth = new(
        "Bulan hasil usaha ini tidak dapat dibaca atau belum tiba. Tulis tahun dan bulannya, misalnya 2026-03.",
        "The month of this result cannot be read or has not come yet. Write its year and month, such as 2026-03.");

    private static readonly Wording Twice = new(
        "Bulan ini tercatat lebih dari satu kali. Pertahankan satu catatan yang benar untuk tiap bulan.",
        "This month stands more than once. Keep the one right entry of each month.");

    private static readonly Wording Negative = new(
        "Jumlah barang terjual tidak mungkin kurang dari nol. Periksa angka itu pada catatan keuangan kelompok, lalu betulkan.",
        "The number of things sold cannot be less than zero. Look the figure up in the books of the group and correct it.");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<BusinessGroup> subject)
    {
        EquatableArray<MonthlyResult> results = subject.Record.Results;
        CalendarMonth? latest = null;
        Judgement judgement = default;
        for (int index = 0; index < results.Count; index++)
        {
            MonthlyResult result = results[index];
            if (result.Month is null)
            {
                judgement.Unknown(FormattableString.Invariant($"/results/{index}/month"));
            }
            else if (result.Month.Value is not { } month || month.FirstDay > subject.AsOf)
            {
                judgement.NotMet(FormattableString.Invariant($"/results/{index}/month"), NoMonth);
            }
            else if (month > latest)
            {
                latest = month;
            }
            else if (Stands(month, results, index))
            {
                judgement.NotMet(FormattableString.Invariant($"/results/{index}/month"), Twice);
            }

            Compare(result, index, ref judgement);
        }

        return judgement.Verdict;
    }

    private static void Compare(MonthlyResult result, int index, ref Judgement judgement)
    {
        if (result.Units < 0)
        {
            judgement.NotMet(FormattableString.Invariant($"/results/{index}/units"), Negative);
        }

        if (result is { TurnoverRp: { } turnover, ProfitRp: { } profit })
        {
            if (profit <= turnover)
            {
                judgement.Met();
            }
            else
            {
                judgement.NotMet(FormattableString.Invariant($"/results/{index}/profitRp"));
            }
        }
        else
        {
            string missing = result.TurnoverRp is null ? "turnoverRp" : "profitRp";
            judgement.Unknown(FormattableString.Invariant($"/results/{index}/{missing}"));
        }
    }

    private static bool Stands(CalendarMonth month, EquatableArray<MonthlyResult> results, int before)
    {
        for (int index = 0; index < before; index++)
        {
            if (results[index].Month?.Value == month)
            {
                return true;
            }
        }

        return false;
    }
}
