using Desmigratif.Domain.CommunityParenting;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class RestrictionsAreRespectedTests
{
    private static readonly Asking Rule = new("CAR-019");

    [Fact]
    public void A_restriction_on_somebody_else_is_accepted_and_on_the_carer_is_referred()
    {
        Rule.About(KinCare, Not("k2")).IsMet();
        Rule.About(KinCare, Not("k1")).IsNotMetAt("/caregiver");
        Rule.About(Mentoring, Not("k2", "k1")).IsNotMetAt("/caregiver");
        Rule.About(KinCare, Profile).IsMet();
    }

    [Fact]
    public void What_is_over_is_not_asked()
    {
        Rule.About(KinCare with { To = Day("2026-11-20") }, Not("k1")).AsksNothing();
        Rule.About(KinCare with { To = AsOf }, Not("k1")).IsNotMetAt("/caregiver");
        Rule.About(KinCare).AsksNothing();
        Rule.About(KinCare with { Caregiver = default }, Profile with { Restrictions = [new()] }).IsMet();
    }

    [Fact]
    public void Why_is_not_told() =>
        Assert.Empty(Rule.About(KinCare, Profile with { Restrictions = [new() { Caregiver = "k1", Reason = RestrictionReason.ChildRefused }] })
            .Faults[0].Parameters);

    private static Child Not(params string[] caregivers) =>
        Profile with { Restrictions = [.. caregivers.Select(id => new Restriction { Caregiver = id, Reason = RestrictionReason.ChildRefused })] };
}
