using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>DOC-004. A date printed on the paper always wins.</summary>
internal sealed class UndatedPapersAreNotTooOld() : PlacementRule(
    "DOC-004",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Dokumen tanpa tanggal akhir tidak lebih lama daripada yang lazim diterima",
        "Papers without a printed end date are not older than practice accepts"),
    new(
        "{paper} terbit lebih dari {months} bulan sebelum hari keberangkatan. Tanyakan apakah masih diterima atau perlu "
        + "diperbarui; ini kelaziman, bukan syarat undang-undang.",
        "{paper}: issued more than {months} months before the day of departure. Ask whether it is still accepted or has to "
        + "be renewed; this is practice, not law."))
{
    private static readonly Parameter<EquatableArray<PaperTerm>> PracticeTerm = new(
        "practiceTerm",
        "months",
        [new(DocumentKind.CompetenceCertificate, 36), new(DocumentKind.PoliceRecord, 6)]);

    public override EquatableArray<Parameter> Parameters => [PracticeTerm];

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        Judgement judgement = default;
        foreach (PaperTerm term in PracticeTerm.On(file.GoverningDay))
        {
            term.Judge(ref judgement, in file);
        }

        return judgement.Verdict;
    }
}
