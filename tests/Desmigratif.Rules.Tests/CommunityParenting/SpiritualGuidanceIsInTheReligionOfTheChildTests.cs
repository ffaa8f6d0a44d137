using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class SpiritualGuidanceIsInTheReligionOfTheChildTests
{
    private static readonly Asking Rule = new("CAR-021");
    private static readonly LearningSession Guidance = Session with { Activity = Activity.SpiritualGuidance, Children = ["c1", "c2"] };
    private static readonly Child Second = new() { Id = "c2", Person = "p5" };
    private static readonly Person Muslim = MuslimBoy with { Id = "p5" };

    [Fact]
    public void The_same_religion_is_accepted_and_one_other_child_is_pointed_at()
    {
        Rule.About(Guidance, Profile, Second, MuslimBoy, Muslim, Grandmother).IsMet();
        Rule.About(Guidance, Profile, Second, MuslimBoy, Muslim with { Religion = Religion.Hinduism }, Grandmother).IsNotMetAt("/tutor");
        Rule.About(Guidance, Profile, Second, Boy, Muslim with { Religion = Religion.Hinduism }, Grandmother).IsNotMetAt("/tutor");
        Rule.About(Guidance with { Tutor = "k1" }, KinCarer, Profile, Second, MuslimBoy, Muslim, Grandmother).IsMet();
    }

    [Fact]
    public void Without_tutor_or_religion_nobody_knows()
    {
        Rule.About(Guidance with { Tutor = default }, Profile, MuslimBoy).IsUnknownFor("/tutor");
        Rule.About(Guidance, Profile, Second, Boy, Muslim, Grandmother).IsUnknownFor("person:/religion");
        Rule.About(Guidance, Profile, MuslimBoy, Grandmother).IsUnknownFor("person:/religion");
    }

    [Fact]
    public void No_other_activity_is_asked()
    {
        Rule.About(Guidance with { Activity = Activity.Sport }, Profile, MuslimBoy, Grandmother with { Religion = Religion.Hinduism }).AsksNothing();
        Rule.About(Guidance with { Children = default }, Grandmother).AsksNothing();
    }
}
