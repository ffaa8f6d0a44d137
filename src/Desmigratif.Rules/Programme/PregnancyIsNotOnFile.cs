using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.Registers;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>
/// PDP-008, over every record. The finding points at the object that holds the member, not at the member: its name may hold
/// more than the word.
/// </summary>
internal sealed class PregnancyIsNotOnFile() : Rule<OnDay<RegisterRecord>>(
    "PDP-008",
    Warning,
    Confidence.AMinus,
    DatedLaw.Since(new(2022, 10, 17), Laws.Uu27Of2022.Article(4, 2), Laws.Uu27Of2022.Article(16)),
    new(
        "Hasil pemeriksaan kehamilan tidak disimpan dalam berkas",
        "The result of a pregnancy test is not in the file"),
    new(
        "Catatan ini memuat data kehamilan, yaitu data kesehatan yang tidak diperlukan di sini dan bukan syarat penempatan. "
        + "Hapus data itu dari berkas dan dari sistem asalnya.",
        "This record holds data on pregnancy, which is health data that is not needed here and no condition of placement. "
        + "Delete it from the file and from the system it came from."))
{
    /// <inheritdoc />
    protected override Verdict Check(in OnDay<RegisterRecord> subject)
    {
        Visit visit = new(subject.Register);
        RecordWalk.Members(subject.Record, ref visit);
        return subject.Record is Migration migration ? WithExaminations(migration, visit.Verdict) : visit.Verdict;
    }

    private static Verdict WithExaminations(Migration migration, Verdict members)
    {
        for (int index = 0; index < migration.Documents.Count; index++)
        {
            foreach (Examination examination in migration.Documents[index].Examinations)
            {
                if (PregnancyWords.Are(examination.Text))
                {
                    Fault fault = new(FormattableString.Invariant($"/documents/{index}/examinations"));
                    return Verdict.NotMet([fault, .. members.Faults]);
                }
            }
        }

        return members;
    }
}
