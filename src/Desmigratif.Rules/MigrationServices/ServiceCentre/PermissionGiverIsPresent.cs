using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.ServiceCentre;

/// <summary>SVC-003. Guidance of the ministry, not law: a letter signed in absence is valid all the same.</summary>
internal sealed class PermissionGiverIsPresent() : Rule<OnDay<Letter>>(
    "SVC-003",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2025, 10, 1), Laws.GuidanceOfOctober2025.Whole),
    new(
        "Pemberi izin hadir saat surat izin ditandatangani di desa",
        "The giver of the permission is present when the village signs"),
    new(
        "Pemberi izin tidak hadir saat surat ini ditandatangani. Pastikan izinnya langsung kepada suami, istri, orang tua, atau "
        + "wali; ini arahan kementerian, bukan syarat undang-undang.",
        "The giver of the permission was not present when this letter was signed. Make sure of it with the spouse, the parents or "
        + "the guardian directly; this is guidance of the ministry, not law."))
{
    private static readonly Verdict Absent = Verdict.NotMet("/giverPresent");
    private static readonly Verdict PresenceMissing = Verdict.Unknown("/giverPresent");

    protected override Verdict Check(in OnDay<Letter> subject) =>
        subject.Record.Kind != DocumentKind.FamilyPermission
            || subject.Record.SignedOn is not { } signed
            || Law.On(signed) is null
            ? Verdict.NotApplicable
            : subject.Record.GiverPresent switch
            {
                true => Verdict.Met,
                false => Absent,
                null => PresenceMissing,
            };
}
