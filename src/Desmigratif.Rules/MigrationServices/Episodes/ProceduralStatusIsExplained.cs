using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.Episodes;

/// <summary>MIG-010. Not known is a lawful answer and is never held against the person.</summary>
internal sealed class ProceduralStatusIsExplained() : Rule<MigrationOnDay>(
    "MIG-010",
    Info,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Status prosedural boleh tidak diketahui; status lainnya disertai alasan",
        "An unknown procedural status is a lawful answer; any other is explained"),
    new(
        "Status “{procedural}” dicatat tanpa alasan. Tulis singkat dari mana hal itu diketahui; apabila tidak yakin, catat "
        + "tidak diketahui.",
        "The status “{procedural}” is recorded without a reason. Write in short how that is known; if in doubt, record not "
        + "known."))
{
    protected override Verdict Check(in MigrationOnDay subject) =>
        subject.Migration.Procedural is not { IsKnown: true } procedural
            || procedural == ProceduralStatus.Unknown
            || subject.Migration.ProceduralReason is not null
            ? Verdict.Met
            : Verdict.NotMet("/proceduralReason", new FindingParameter("procedural", procedural));
}
