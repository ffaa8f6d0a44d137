using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-010. One certificate has to name both.</summary>
internal sealed class HealthCertificateRestsOnBothExaminations() : PaperRule(
    "PLC-010",
    DocumentKind.HealthCertificate,
    Blocking,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(5, letter: 'c'), Laws.Uu18Of2017.Article(13, letter: 'd')),
    new(
        "Surat keterangan sehat didasarkan pada pemeriksaan kesehatan dan psikologi",
        "A health statement rests on a physical and a psychological examination"),
    new(
        "Berkas tidak memuat surat keterangan sehat yang didasarkan pada pemeriksaan kesehatan dan pemeriksaan psikologi. "
        + "Lengkapi pemeriksaan yang kurang di fasilitas kesehatan, lalu catat keduanya dalam berkas.",
        "The file holds no health statement that rests on both a physical and a psychological examination. Take the "
        + "examination that is lacking at a health facility and note both in the file."))
{
    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        int counts = file.PaperThatCounts(Paper);
        if (counts < 0)
        {
            return base.CheckOpenFile(in file);
        }

        int unclear = -1;
        for (int index = 0; index < file.Migration.Documents.Count; index++)
        {
            Document document = file.Migration.Documents[index];
            bool? isComplete = document.Kind == Paper ? RestsOnBoth(document.Examinations) : false;
            if (isComplete is true)
            {
                return Verdict.Met;
            }

            unclear = isComplete is null ? index : unclear;
        }

        return unclear >= 0
            ? Verdict.Unknown(DocumentPointer.To(unclear, "examinations"))
            : Verdict.NotMet(DocumentPointer.To(counts, "examinations"));
    }

    private static bool? RestsOnBoth(EquatableArray<Examination> examinations)
    {
        if (examinations.Contains(Examination.Physical) && examinations.Contains(Examination.Psychological))
        {
            return true;
        }

        bool isUnclear = examinations.IsEmpty;
        foreach (Examination examination in examinations)
        {
            isUnclear |= !examination.IsKnown;
        }

        return isUnclear ? null : false;
    }
}
