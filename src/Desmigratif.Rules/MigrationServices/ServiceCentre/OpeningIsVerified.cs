using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.ServiceCentre;

/// <summary>SVC-006. That the verifier is the labour attaché or a designated official is not modelled. A closed offer is not asked.</summary>
internal sealed class OpeningIsVerified() : Rule<OnDay<JobOpening>>(
    "SVC-006",
    Warning,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(9, 2)),
    new("Lowongan kerja diverifikasi sebelum diteruskan", "A job offer is verified before it is passed on"),
    new(
        "Verifikasi lowongan ini oleh atase ketenagakerjaan atau pejabat yang ditunjuk belum tercatat. Mintalah buktinya kepada Dinas "
        + "Tenaga Kerja sebelum lowongan diteruskan kepada warga.",
        "No verification of this offer by the labour attaché or a designated official is recorded. Ask the manpower office for the "
        + "proof before the offer is passed on."))
{
    private static readonly Verdict NotVerified = Verdict.NotMet("/verifiedOn");

    protected override Verdict Check(in OnDay<JobOpening> subject) =>
        subject.Record.ReceivedOn is not { } received || Law.On(received) is null || subject.Record.ClosesOn < subject.AsOf
            ? Verdict.NotApplicable
            : subject.Record.VerifiedBy is not null && subject.Record.VerifiedOn <= subject.AsOf
            ? Verdict.Met
            : NotVerified;
}
