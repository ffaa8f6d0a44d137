using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Registers;

/// <summary>REG-002. A draft may still wait for the record that it names.</summary>
internal sealed class EveryReferenceLeadsToARecord() : Rule<OnDay<RegisterRecord>>(
    "REG-002",
    new SeverityByProfile(Draft: Warning, Submit: Error, Exchange: Error),
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Setiap rujukan mengarah ke catatan yang ada dalam bundel", "Every reference leads to a record of the bundle"),
    new(
        "Rujukan ini tidak mengarah ke catatan mana pun dalam bundel. Tambahkan catatan yang dirujuk, atau betulkan pengenal (id)-nya.",
        "This reference leads to no record of the bundle. Add the record that is meant, or correct the id.")), ISomeRecords
{
    /// <inheritdoc />
    public bool LooksAt(RecordType type) => RecordWalk.HasReferences(type);

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<RegisterRecord> subject)
    {
        Visit visit = new(subject.Register);
        RecordWalk.References(subject.Record, ref visit);
        return visit.Verdict;
    }
}
