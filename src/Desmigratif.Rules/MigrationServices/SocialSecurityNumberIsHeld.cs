using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>SOC-001. A card without its number does not settle whether there is one.</summary>
internal sealed class SocialSecurityNumberIsHeld() : PlacementRule(
    "SOC-001",
    Blocking,
    Confidence.AMinus,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(5, letter: 'd')),
    new("Nomor kepesertaan Jaminan Sosial dimiliki", "A social-security membership number is held"),
    new(
        "Berkas telah dinyatakan lengkap, tetapi nomor kepesertaan Jaminan Sosial belum tercatat. Daftarkan calon PMI di "
        + "BPJS Ketenagakerjaan, lalu catat nomornya.",
        "The file is declared complete, but no social-security membership number is on record. Enrol the prospective worker "
        + "with BPJS Ketenagakerjaan and note the number."))
{
    private static readonly Parameter<MigrationStatus> ClosedBy = Declaration.ClosedBy(new(2017, 11, 22));

    private static readonly Verdict NumberMissing = Verdict.Unknown("/socialSecurity/number");

    public override EquatableArray<Parameter> Parameters => [ClosedBy];

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        if (file.Migration.SocialSecurity?.Number is not null)
        {
            return Verdict.Met;
        }

        bool isSettled = file.HasReached(ClosedBy.On(file.GoverningDay))
            && file.PaperThatCounts(DocumentKind.SocialSecurityCard) < 0;
        return isSettled ? Verdict.NotMet("/socialSecurity/number") : NumberMissing;
    }
}
