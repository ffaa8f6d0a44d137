using Desmigratif.Domain.Findings;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Rules.Engine;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.ProductiveBusiness;

/// <summary>
/// BIZ-008. The first and the last day both count. Whether days may mean days of each worker is not settled, so it only
/// warns.
/// </summary>
internal sealed class PublicWorksFitTheirPeriod() : Rule<OnDay<PublicWorks>>(
    "BIZ-008",
    Warning,
    Confidence.C,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Jumlah hari padat karya sesuai dengan masa pelaksanaannya", "Days of public works fit their period"),
    new(
        "Jumlah hari kerja ini tidak mungkin dalam masa pelaksanaan {calendarDays} hari. Periksa jumlah hari serta tanggal "
        + "mulai dan selesainya; tulis hari kalender, bukan jumlah hari seluruh pekerja.",
        "So many days of work are not possible in a period of {calendarDays} days. Check the number of days and both ends of the "
        + "period; write calendar days, not the days of all workers together."))
{
    private static readonly Verdict NoFirstDay = Verdict.Unknown("/from");
    private static readonly Verdict NoLastDay = Verdict.Unknown("/to");
    private static readonly Verdict NoDays = Verdict.Unknown("/days");
    private static readonly Verdict NoWorkers = Verdict.Unknown("/workers");

    private static readonly Verdict Nobody = Verdict.NotMet([new Fault("/workers", Message: new(
        "Padat karya ini tercatat tanpa seorang pekerja pun. Periksa jumlah pekerjanya.",
        "These public works stand there without a single worker. Check the number of workers."))]);

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<PublicWorks> subject)
    {
        PublicWorks works = subject.Record;
        return works.From is not { } from ? NoFirstDay
            : works.To is not { } to ? NoLastDay
            : works.Days is not { } days ? NoDays
            : to < from ? Verdict.NotApplicable
            : Judge(works.Workers, days, Period.DaysBetween(from, to) + 1);
    }

    private static Verdict Judge(int? workers, int days, int calendarDays) =>
        days < 1 || days > calendarDays ? Verdict.NotMet("/days", new FindingParameter("calendarDays", calendarDays))
        : workers is not { } number ? NoWorkers
        : number < 1 ? Nobody
        : Verdict.Met;
}
