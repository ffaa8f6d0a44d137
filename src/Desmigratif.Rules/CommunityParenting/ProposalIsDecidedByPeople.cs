using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-014. A decision on the first day of the arrangement is in time.</summary>
internal sealed class ProposalIsDecidedByPeople() : Rule<OnDay<CareArrangement>>(
    "CAR-014",
    Error,
    Confidence.A,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Usulan menjadi pengaturan pengasuhan hanya dengan keputusan orang yang berwenang",
        "A proposal becomes an arrangement only by a decision of people"),
    new(
        "Pengaturan ini berasal dari usulan komputer, tetapi siapa yang memutuskan atau tanggal keputusannya belum tercatat. "
        + "Usulan bukan keputusan: bicarakan dengan keluarga dan petugas, lalu catat keputusan mereka.",
        "This arrangement comes from a computed proposal, yet who decided on it, or when, is not on record. A proposal is no "
        + "decision: talk it over with the family and the officer, then record what they decided."))
{
    private static readonly Verdict NobodyDecided = Verdict.NotMet("/decidedBy");
    private static readonly Verdict NoDay = Verdict.NotMet("/decidedOn");
    private static readonly Verdict NoBeginning = Verdict.Unknown("/from");

    private static readonly Verdict DecidedAfterwards = Verdict.NotMet([new Fault("/decidedOn", Message: new(
        "Keputusan atas pengaturan ini tercatat sesudah pengaturannya dimulai. Periksa kedua tanggal itu; keputusan diambil "
        + "paling lambat pada hari pertama.",
        "The decision on this arrangement is dated after its first day. Check both days; the decision is taken on the "
        + "first day at the latest."))]);

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<CareArrangement> subject)
    {
        CareArrangement arrangement = subject.Record;
        return string.IsNullOrWhiteSpace(arrangement.Proposal) ? Verdict.NotApplicable
            : arrangement.DecidedBy is null ? NobodyDecided
            : arrangement.DecidedOn is not { } decided ? NoDay
            : arrangement.From is not { } from ? NoBeginning
            : decided <= from ? Verdict.Met
            : DecidedAfterwards;
    }
}
