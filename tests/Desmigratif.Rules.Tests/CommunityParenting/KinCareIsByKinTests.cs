using Desmigratif.Domain.CommunityParenting;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class KinCareIsByKinTests
{
    private static readonly Asking Rule = new("CAR-007");

    [Theory]
    [InlineData("uncle-aunt", true)]
    [InlineData("great-grandparent", true)]
    [InlineData("sibling", true)]
    [InlineData("cousin", false)]
    public void Kin_is_up_to_the_third_degree(string relation, bool met)
    {
        if (met)
        {
            Rule.About(KinCare, As(relation), KinCarer).IsMet();
        }
        else
        {
            Rule.About(KinCare, As(relation), KinCarer).IsNotMetAt("/kind");
            Assert.Equal("3", Rule.About(KinCare, As(relation), KinCarer).Parameter("maxDegree"));
        }
    }

    [Fact]
    public void Who_is_no_kin_at_all_is_foster_care_and_the_matter_of_the_social_office()
    {
        Caregiver neighbour = KinCarer with { Relation = CaregiverRelation.Neighbour };
        Rule.About(KinCare, Profile, neighbour).IsNotMetAt("/kind");
        Assert.Contains("Dinas Sosial", Rule.About(KinCare, Profile, neighbour).Faults[0].Message!.Indonesian);
    }

    [Fact]
    public void Without_a_relation_nobody_knows()
    {
        Rule.About(KinCare, Profile, KinCarer with { Relation = null }).IsUnknownFor("caregiver:/relation");
        Rule.About(KinCare, Profile, KinCarer with { Relation = CaregiverRelation.List.Of("teman") }).IsUnknownFor("caregiver:/relation");
        Rule.About(KinCare, Profile).IsUnknownFor("caregiver:/relation");
        Rule.About(KinCare, As("other"), KinCarer).IsUnknownFor("child:/carer/relation");
        Rule.About(KinCare, As("besan"), KinCarer).IsUnknownFor("child:/carer/relation");
        Rule.About(KinCare, CareProfile, KinCarer).IsUnknownFor("child:/carer/relation");
        Rule.About(KinCare, KinCarer).IsUnknownFor("child:/carer/relation");
        Rule.About(KinCare, Profile with { Carer = Profile.Carer! with { Person = "p9" } }, KinCarer).IsUnknownFor("child:/carer/relation");
    }

    [Fact]
    public void Only_kin_care_that_runs_is_asked()
    {
        Rule.About(Mentoring, As("cousin"), KinCarer).AsksNothing();
        Rule.About(KinCare with { To = Day("2026-11-20") }, As("cousin"), KinCarer).AsksNothing();
        Rule.About(KinCare with { To = AsOf }, As("cousin"), KinCarer).IsNotMetAt("/kind");
    }

    [Fact]
    public void Nothing_is_asked_before_16_October_2017()
    {
        CareArrangement old = KinCare with { From = Day("2015-01-01") };
        Rule.On("2017-10-15").About(old, As("cousin"), KinCarer).AsksNothing();
        Rule.On("2017-10-16").About(old, As("cousin"), KinCarer).IsNotMetAt("/kind");
    }

    private static Child As(string relation) => Profile with { Carer = new() { Person = "p4", Relation = CarerRelation.List.Of(relation) } };
}
