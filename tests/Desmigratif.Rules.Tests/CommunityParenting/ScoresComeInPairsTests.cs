using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class ScoresComeInPairsTests
{
    private static readonly Asking Rule = new("CAR-022");

    [Fact]
    public void Both_or_none_are_accepted_and_a_fall_is_no_fault()
    {
        Rule.About(Session with { ScoreBefore = 45, ScoreAfter = 80 }).IsMet();
        Rule.About(Session with { ScoreBefore = 80, ScoreAfter = 45 }).IsMet();
        Rule.About(Session).IsMet();
    }

    [Fact]
    public void One_without_the_other_is_pointed_at()
    {
        Rule.About(Session with { ScoreBefore = 45 }).IsNotMetAt("/scoreAfter");
        Rule.About(Session with { ScoreAfter = 45 }).IsNotMetAt("/scoreBefore");
    }

    [Fact]
    public void Scores_are_from_0_to_100()
    {
        Rule.About(Session with { ScoreBefore = 0, ScoreAfter = 100 }).IsMet();
        Rule.About(Session with { ScoreBefore = -0.5m, ScoreAfter = 100 }).IsNotMetAt("/scoreBefore");
        Rule.About(Session with { ScoreBefore = 0, ScoreAfter = 100.5m }).IsNotMetAt("/scoreAfter");
    }
}
