using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class SiblingsStayTogetherTests
{
    private static readonly Asking Rule = new("CAR-016");
    private static readonly Child Sister = new() { Id = "c2", Person = "p5", Siblings = "s1" };
    private static readonly CareArrangement OfSister = KinCare with { Id = "a9", Child = "c2", Caregiver = "k2" };

    [Fact]
    public void Siblings_with_one_carer_are_accepted()
    {
        CareArrangement together = OfSister with { Caregiver = "k1" };
        Rule.At<CareArrangement>(0, KinCare, together, Profile, Sister).IsMet();
        Rule.At<CareArrangement>(1, KinCare, together, Profile, Sister).IsMet();
    }

    [Fact]
    public void Who_is_apart_from_the_first_is_pointed_at_once()
    {
        Rule.At<CareArrangement>(0, KinCare, OfSister, Profile, Sister).IsMet();
        Rule.At<CareArrangement>(1, KinCare, OfSister, Profile, Sister).IsNotMetAt("/caregiver");
        Finding finding = Assert.Single(Rule.FindingsIn(OurVillage, KinCare, OfSister, Profile, Sister));
        Assert.Equal("a9", finding.Record!.Id);
        Assert.Contains("a1", finding.MessageIn(Language.Indonesian));
    }

    [Fact]
    public void A_restriction_of_one_of_them_explains_it()
    {
        Child kept = Sister with { Restrictions = [new() { Caregiver = "k1" }] };
        Rule.At<CareArrangement>(1, KinCare, OfSister, Profile, kept).IsMet();
        Rule.At<CareArrangement>(1, KinCare, OfSister, Profile with { Restrictions = [new() { Caregiver = "k2" }] }, Sister).IsMet();
        Child other = Sister with { Restrictions = [new() { Caregiver = "k3" }, new()] };
        Rule.At<CareArrangement>(1, KinCare, OfSister, Profile, other).IsNotMetAt("/caregiver");
    }

    [Fact]
    public void Only_living_with_kin_or_foster_parents_that_runs_counts()
    {
        Rule.At<CareArrangement>(1, Mentoring, OfSister, Profile, Sister).AsksNothing();
        Rule.At<CareArrangement>(1, Guardianship, OfSister, Profile, Sister).AsksNothing();
        Rule.At<CareArrangement>(1, FosterCare, OfSister, Profile, Sister).IsNotMetAt("/caregiver");
        Rule.At<CareArrangement>(1, KinCare with { To = Day("2026-11-20") }, OfSister, Profile, Sister).AsksNothing();
        Rule.At<CareArrangement>(1, KinCare, OfSister with { To = Day("2026-11-20") }, Profile, Sister).AsksNothing();
        Rule.At<CareArrangement>(1, KinCare, OfSister with { Kind = CareKind.Guardianship }, Profile, Sister).AsksNothing();
    }

    [Fact]
    public void A_second_arrangement_of_the_same_child_is_no_sibling() =>
        Rule.At<CareArrangement>(1, KinCare, KinCare with { Id = "a9", Caregiver = "k2" }, Profile).AsksNothing();

    [Fact]
    public void Other_groups_are_others() =>
        Rule.At<CareArrangement>(1, KinCare, OfSister, Profile, Sister with { Siblings = "s2" }).AsksNothing();

    [Fact]
    public void Without_a_group_nobody_knows()
    {
        Rule.At<CareArrangement>(1, KinCare, OfSister, Profile, Sister with { Siblings = null }).IsUnknownFor("child:/siblings");
        Rule.At<CareArrangement>(1, KinCare, OfSister, Profile).IsUnknownFor("child:/siblings");
    }
}
