using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// DOC-008. Information for the next step, never a condition. A village may set other papers for a destination.
/// </summary>
internal sealed class PracticePapersAreHeld(LocalParameters local) : PlacementRule(
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

    private readonly Parameter<EquatableArray<PracticePapers>> byDestination =
        new("practiceKindsByDestination", "codes", local.PracticeKinds);

    public override EquatableArray<Parameter> Parameters =>
        byDestination.On(LocalDate.MaxIsoValue).IsEmpty ? [PracticeKinds] : [PracticeKinds, byDestination];

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        if (file.Migration.Documents.IsEmpty)
        {
            return NothingListed;
        }

        List<DocumentKind>? lacking = null;
        foreach (DocumentKind kind in KindsFor(file.Migration.Destination?.Value, file.GoverningDay))
        {
            if (file.PaperThatCounts(kind) < 0)
            {
                (lacking ??= []).Add(kind);
            }
        }

        return lacking is null ? Verdict.Met : Verdict.NotMet("/documents", new FindingParameter("papers", lacking));
    }

    private EquatableArray<DocumentKind> KindsFor(CountryCode? destination, LocalDate day)
    {
        foreach (PracticePapers own in byDestination.On(day))
        {
            if (own.Destination == destination)
            {
                return own.Kinds;
            }
        }

        return PracticeKinds.On(day);
    }
}
