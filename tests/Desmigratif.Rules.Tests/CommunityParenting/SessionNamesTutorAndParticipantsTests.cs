using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Registers;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class SessionNamesTutorAndParticipantsTests
{
    private static readonly Asking Rule = new("CAR-027");

    [Fact]
    public void Tutor_and_children_are_accepted_and_no_tutor_is_pointed_at()
    {
        Rule.About(Session, Grandmother, Profile, Boy).IsMet();
        Rule.About(Session with { Tutor = default }, Profile, Boy).IsNotMetAt("/tutor");
        Rule.About(Session, Profile, Boy).IsNotMetAt("/tutor");
    }

    [Fact]
    public void The_tutor_serves_on_that_day()
    {
        Rule.About(Session with { Tutor = "k1" }, KinCarer with { To = Session.On }, Profile, Boy).IsMet();
        Rule.About(Session with { Tutor = "k1" }, KinCarer with { To = Day("2026-10-03") }, Profile, Boy).IsNotMetAt("/tutor");
        Rule.About(Session with { Tutor = "t1" }, new Volunteer { Id = "t1", From = Session.On }, Profile, Boy).IsMet();
        Rule.About(Session with { Tutor = "t1" }, new Volunteer { Id = "t1", From = Day("2026-10-05") }, Profile, Boy).IsNotMetAt("/tutor");
    }

    [Fact]
    public void Somebody_took_part()
    {
        Rule.About(Session with { Children = default }, Grandmother).IsNotMetAt("/children");
        Rule.About(Session with { Children = default, Carers = ["k1"] }, Grandmother).IsMet();
        LearningSession finance = Session with { Activity = Activity.FamilyFinance };
        Rule.About(finance, Grandmother, Profile, Boy).IsNotMetAt("/carers");
        Rule.About(finance with { Carers = ["k1"] }, Grandmother, Profile, Boy).IsMet();
    }

    [Fact]
    public void A_child_is_under_18_on_that_day()
    {
        Rule.About(Session, Grandmother, Profile, Boy with { BirthDate = Day("2008-10-05") }).IsMet();
        Rule.About(Session, Grandmother, Profile, Boy with { BirthDate = Day("2008-10-04") }).IsNotMetAt("/children/0");
        Rule.About(Session, Grandmother, Profile, Boy with { BirthDate = null }).IsUnknownFor("person:/birthDate");
        Rule.About(Session, Grandmother).IsUnknownFor("person:/birthDate");
        Rule.About(Session with { On = null }, Grandmother, Profile, Boy).IsUnknownFor("/on");
    }

    [Fact]
    public void A_draft_is_not_asked()
    {
        LearningSession bare = Session with { Tutor = default };
        Assert.Equal([null, Severity.Warning, Severity.Warning], SeveritiesOf("CAR-027"));
        Assert.Empty(Rule.Under(ProfileCode.Draft).FindingsIn(OurVillage, bare, Profile, Boy));
        Assert.Single(Rule.FindingsIn(OurVillage, bare, Profile, Boy));
    }
}
