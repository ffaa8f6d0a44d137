using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class FosterParentHasTheReligionOfTheChildTests
{
    private static readonly Asking Rule = new("CAR-011");
    private static readonly Person Hindu = Grandmother with { Religion = Religion.Hinduism };

    [Fact]
    public void The_same_religion_is_accepted_and_another_is_pointed_at()
    {
        Rule.About(FosterCare, Profile, KinCarer, Boy with { Religion = Religion.Catholicism }, Grandmother with { Religion = Religion.Catholicism })
            .IsMet();
        Rule.About(FosterCare, Profile, KinCarer, MuslimBoy, Hindu).IsNotMetAt("/caregiver");
    }

    [Fact]
    public void Kin_and_mentors_are_never_asked_for_their_religion()
    {
        Rule.About(KinCare, Profile, KinCarer, MuslimBoy, Hindu).AsksNothing();
        Rule.About(Mentoring, Profile, KinCarer, MuslimBoy, Hindu).AsksNothing();
    }

    [Fact]
    public void Care_that_began_before_the_law_is_not_asked()
    {
        Rule.About(FosterCare with { From = Day("2017-10-15") }, Profile, KinCarer, MuslimBoy, Hindu).AsksNothing();
        Rule.About(FosterCare with { From = Day("2017-10-16") }, Profile, KinCarer, MuslimBoy, Hindu).IsNotMetAt("/caregiver");
    }

    [Fact]
    public void Without_a_religion_nobody_knows() =>
        Rule.About(FosterCare, Profile, KinCarer, Boy, Hindu).IsUnknownFor("person:/religion");
}
