using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.WarningSigns;

/// <summary>FLG-001. Whether the law asks for the agreement is PLC-015; here the three papers together are a sign. A cancelled file is not asked.</summary>
internal sealed class PaperedDepartureHasWorkAgreement() : Rule<MigrationOnDay>(
    "FLG-001",
    Referral,
    Confidence.B,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(13, letter: 'h')),
    new(
        "Tidak ada yang berangkat berpaspor dan bervisa tanpa perjanjian kerja",
        "Nobody sets out with passport and visa but no work agreement"),
    new(
        "Paspor dan visa kerja sudah ada, tetapi perjanjian kerja tidak tercatat. Tanyakan kepada orangnya, lalu teruskan kepada "
        + "Dinas Tenaga Kerja atau BP3MI; ini tanda untuk diperiksa, bukan bukti.",
        "Passport and work visa are there, but no work agreement is recorded. Ask the person, then hand the matter to the manpower "
        + "office or the BP3MI; this is a sign to be looked into, not a proof."))
{
    private static readonly Verdict NothingListed = Verdict.Unknown("/documents");
    private static readonly Verdict NoAgreement = Verdict.NotMet("/documents");

    protected override Verdict Check(in MigrationOnDay subject)
    {
        bool isReady = subject.Migration.DepartedOn <= subject.AsOf
            || subject.LatestStatus == MigrationStatus.Oriented
            || subject.IsDeclaredComplete;
        if (!isReady || subject.IsCancelled)
        {
            return Verdict.NotApplicable;
        }

        return subject.Migration.Documents.IsEmpty ? NothingListed
            : subject.PaperThatCounts(DocumentKind.WorkAgreement) >= 0
                || subject.PaperThatCounts(DocumentKind.SeafarerAgreement) >= 0
                || subject.Migration.Contract?.SignedOn is not null
                || subject.PaperThatCounts(DocumentKind.Passport) < 0
                || subject.PaperThatCounts(DocumentKind.WorkVisa) < 0
            ? Verdict.Met
            : NoAgreement;
    }
}
