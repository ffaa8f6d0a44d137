using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class NeededActivityIsOfferedTests
{
    private static readonly Asking Rule = new("CAR-028");
    private static readonly Child Needy = Profile with { Needs = [Activity.Sport] };

    [Fact]
    public void What_was_offered_in_the_last_ninety_days_is_accepted()
    {
        Rule.About(Needy, Session with { On = Day("2026-09-01") }).IsMet();
        Rule.About(Needy, Session with { On = AsOf.PlusDays(-90) }).IsMet();
        Rule.About(Needy, Session with { On = AsOf }).IsMet();
        Rule.About(Needy, Session, Session with { Id = "e2", On = Day("2020-01-01") }).IsMet();
    }

    [Fact]
    public void What_was_not_is_named()
    {
        Rule.About(Needy, Session with { On = AsOf.PlusDays(-91) }).IsNotMetAt("/needs");
        Rule.About(Needy, Session with { On = AsOf.PlusDays(1) }).IsNotMetAt("/needs");
        Rule.About(Needy, Session with { On = null }).IsNotMetAt("/needs");
        Rule.About(Needy, Session with { Children = ["c2"] }).IsNotMetAt("/needs");
        Rule.About(Needy with { Needs = [Activity.Counselling, Activity.Arts] }, Session).IsNotMetAt("/needs");
        Verdict verdict = Rule.About(Needy with { Needs = [Activity.Counselling, Activity.Sport, Activity.Arts] }, Session);
        Assert.Equal(("counselling, arts", "90"), (verdict.Parameter("activities"), verdict.Parameter("unmetAfter")));
    }

    [Fact]
    public void Without_needs_that_are_known_nothing_is_asked()
    {
        Rule.About(Profile, Session).AsksNothing();
        Rule.About(Needy with { Needs = [Activity.List.Of("karate")] }, Session).AsksNothing();
        Rule.About(Needy with { Id = null }, Session).AsksNothing();
    }
}
