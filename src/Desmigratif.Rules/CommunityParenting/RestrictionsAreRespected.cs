using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-019. Never relaxed, whatever the reason. Why the restriction stands there is not told.</summary>
internal sealed class RestrictionsAreRespected() : Rule<OnDay<CareArrangement>>(
    "CAR-019",
    Referral,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Anak tidak diasuh oleh orang yang dinyatakan tidak boleh mengasuhnya",
        "A child is not with a caregiver the child may not be with"),
    new(
        "Profil anak menyatakan bahwa ia tidak boleh bersama pengasuh ini, tetapi pengaturannya masih berjalan. Segera "
        + "dengarkan anak, hentikan pendampingannya untuk sementara, dan hubungi Dinas Sosial.",
        "The care profile says that the child may not be with this caregiver, yet the arrangement still runs. Listen to the "
        + "child at once, let the arrangement rest, and call the social office."))
{
    private static readonly Verdict NotAllowed = Verdict.NotMet("/caregiver");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<CareArrangement> subject) =>
        !CareFacts.IsOpen(subject.Record, subject.AsOf) || subject.Register.Find(subject.Record.Child) is not { } child
            ? Verdict.NotApplicable
            : Restrictions.Name(child, subject.Record.Caregiver) ? NotAllowed
            : Verdict.Met;
}
