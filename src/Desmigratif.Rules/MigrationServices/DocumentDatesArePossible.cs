using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>DOC-005. Asked of every paper, also after departure.</summary>
internal sealed class DocumentDatesArePossible() : Rule<MigrationOnDay>(
    "DOC-005",
    Error,
    Confidence.A,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Tanggal pada dokumen masuk akal", "The dates of a document are possible"),
    new(
        "Tanggal terbit dokumen berada setelah hari penilaian atau setelah tanggal akhir masa berlakunya. Cocokkan dengan "
        + "dokumennya dan perbaiki.",
        "The day of issue of a document lies after the assessment day or after the document's last day of validity. Compare "
        + "it with the document and correct it."))
{
    private static readonly Wording Acknowledged = new(
        "Tanggal saat dokumen diketahui pejabat berada sebelum tanggal terbitnya atau setelah hari penilaian. Cocokkan dengan "
        + "dokumennya dan perbaiki.",
        "The day on which a document was acknowledged lies before its day of issue or after the assessment day. Compare it "
        + "with the document and correct it.");

    protected override Verdict Check(in MigrationOnDay subject)
    {
        Judgement judgement = default;
        for (int index = 0; index < subject.Migration.Documents.Count; index++)
        {
            Document document = subject.Migration.Documents[index];
            judgement.Met();
            if (document.IssuedOn > subject.AsOf || document.IssuedOn > document.ExpiresOn)
            {
                judgement.NotMet(DocumentPointer.To(index, "issuedOn"));
            }

            if (document.AcknowledgedOn > subject.AsOf || document.AcknowledgedOn < document.IssuedOn)
            {
                judgement.NotMet(DocumentPointer.To(index, "acknowledgedOn"), Acknowledged);
            }
        }

        return judgement.Verdict;
    }
}
