using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Episodes;

/// <summary>MIG-012. An endorsement older than the extension is that of the first agreement.</summary>
internal sealed class ExtensionIsEndorsedByMission() : Rule<MigrationOnDay>(
    "MIG-012",
    Warning,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(17)),
    new(
        "Perpanjangan perjanjian kerja dibuat di hadapan pejabat Perwakilan RI",
        "A contract extension is made before an official of the Indonesian mission"),
    new(
        "Pengesahan perjanjian kerja yang tercatat bertanggal lebih awal daripada perpanjangannya. Tanyakan apakah perpanjangan "
        + "dibuat di hadapan pejabat Perwakilan RI, lalu catat tanggal pengesahannya.",
        "The endorsement on record is older than the extension of the work agreement. Ask whether the extension was made before "
        + "an official of the Indonesian mission, and record the day."))
{
    private static readonly Verdict NotEndorsed = Verdict.NotMet("/contract/endorsedOn");
    private static readonly Verdict ExtensionMissing = Verdict.Unknown("/contract/extendedOn");
    private static readonly Verdict EndorsementMissing = Verdict.Unknown("/contract/endorsedOn");
    private static readonly Verdict BothMissing = Verdict.Unknown("/contract/extendedOn", "/contract/endorsedOn");

    protected override Verdict Check(in MigrationOnDay subject)
    {
        WorkContract? contract = subject.Migration.Contract;
        if (contract?.ExtendedOn is not { } extended)
        {
            return !subject.HasReached(MigrationStatus.Extended) ? Verdict.NotApplicable
                : contract?.EndorsedOn is null ? BothMissing
                : ExtensionMissing;
        }

        return contract.EndorsedOn is not { } endorsed ? EndorsementMissing : endorsed >= extended ? Verdict.Met : NotEndorsed;
    }
}
