using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Registers;

/// <summary>REG-006. A period of one day is accepted; one without an end, or without a beginning, asks nothing.</summary>
internal sealed class NoPeriodEndsBeforeItBegins() : Rule<OnDay<RegisterRecord>>(
    "REG-006",
    Error,
    Confidence.A,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Suatu jangka waktu tidak berakhir sebelum dimulai", "A period does not end before it begins"),
    new(
        "Jangka waktu ini berakhir sebelum dimulai. Periksa hari pertama dan hari terakhirnya; mungkin keduanya tertukar.",
        "This period ends before it begins. Check its first and its last day; they may be the wrong way round.")), ISomeRecords
{
    /// <inheritdoc />
    public bool LooksAt(RecordType type) => RecordWalk.HasPeriods(type);

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<RegisterRecord> subject)
    {
        Visit visit = new(subject.Register);
        RecordWalk.Periods(subject.Record, ref visit);
        return visit.Verdict;
    }
}
