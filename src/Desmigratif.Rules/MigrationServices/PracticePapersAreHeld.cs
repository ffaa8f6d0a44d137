using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>DOC-008. Information for the next step, never a condition.</summary>
internal sealed class PracticePapersAreHeld() : PlacementRule(
    "DOC-008",
    Info,
    Confidence.B,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(13)),
    new(
        "Dokumen yang diminta dalam praktik ditampilkan terpisah dari dokumen menurut undang-undang",
        "Papers asked for in practice are shown apart from those of the law"),
    new(
        "Belum tercatat: {papers}. Dokumen ini lazim diminta dalam praktik, tetapi bukan syarat undang-undang; siapkan "
        + "apabila diminta.",
        "Not listed: {papers}. These papers are asked for in practice and are no condition of the law; prepare them where "
        + "they are asked for."))
{
    private static readonly Parameter<EquatableArray<DocumentKind>> PracticeKinds = new(
        "practiceKinds",
        "codes",
        [
            DocumentKind.IdentityCard,
            DocumentKind.FamilyCard,
            DocumentKind.PoliceRecord,
            DocumentKind.OrientationCertificate,
            DocumentKind.JobSeekerCard,
            DocumentKind.SocialSecurityCard,
        ]);

    private static readonly Verdict NothingListed = Verdict.Unknown("/documents");

    public override EquatableArray<Parameter> Parameters => [PracticeKinds];

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        if (file.Migration.Documents.IsEmpty)
        {
            return NothingListed;
        }

        List<DocumentKind>? lacking = null;
        foreach (DocumentKind kind in PracticeKinds.On(file.GoverningDay))
        {
            if (file.PaperThatCounts(kind) < 0)
            {
                (lacking ??= []).Add(kind);
            }
        }

        return lacking is null ? Verdict.Met : Verdict.NotMet("/documents", new FindingParameter("papers", lacking));
    }
}
