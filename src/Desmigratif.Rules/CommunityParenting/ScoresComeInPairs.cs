using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-022. A score that falls is no fault.</summary>
internal sealed class ScoresComeInPairs() : Rule<OnDay<LearningSession>>(
    "CAR-022",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Nilai sebelum dan sesudah kegiatan diisi berpasangan", "Scores before and after are given together"),
    new(
        "Hanya salah satu dari nilai sebelum dan sesudah kegiatan yang terisi. Lengkapi pasangannya dari daftar nilai; "
        + "apabila memang tidak diukur, kosongkan keduanya.",
        "Only one of the scores before and after the activity is given. Complete the pair from the score sheet; if it was "
        + "not measured, leave both out."))
{
    private static readonly Parameter<ScoreRange> Range = new("scoreRange", "points", new ScoreRange(0, 100));

    private static readonly Verdict NoScoreBefore = Verdict.NotMet("/scoreBefore");
    private static readonly Verdict NoScoreAfter = Verdict.NotMet("/scoreAfter");

    private static readonly Wording OutOfRange = new(
        "Nilai kegiatan ini berada di luar rentang 0 sampai 100. Periksa daftar nilai, lalu betulkan.",
        "This score is not between 0 and 100. Look it up in the score sheet and correct it.");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Range];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<LearningSession> subject)
    {
        LearningSession session = subject.Record;
        ScoreRange range = Range.On(subject.AsOf);
        return session.ScoreBefore is { } before && !range.Contains(before) ? Outside("/scoreBefore")
            : session.ScoreAfter is { } after && !range.Contains(after) ? Outside("/scoreAfter")
            : session.ScoreBefore is null && session.ScoreAfter is not null ? NoScoreBefore
            : session.ScoreAfter is null && session.ScoreBefore is not null ? NoScoreAfter
            : Verdict.Met;
    }

    private static Verdict Outside(string pointer) => Verdict.NotMet([new Fault(pointer, Message: OutOfRange)]);
}
