using Desmigratif.Domain.CommunityParenting;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class CarerIsRecordedTests
{
    private static readonly Asking Rule = new("CAR-004");

    [Fact]
    public void A_recorded_carer_is_accepted_and_none_is_pointed_at()
    {
        Rule.About(Profile, Boy, MotherAbroad).IsMet();
        Rule.About(CareProfile, Boy, MotherAbroad).IsNotMetAt("/carer");
        Rule.About(CareProfile with { Carer = new() { Relation = CarerRelation.Grandparent } }, Boy, MotherAbroad).IsNotMetAt("/carer");
    }

    [Fact]
    public void A_living_arrangement_that_runs_is_an_answer_and_a_mentor_is_none()
    {
        foreach (CareArrangement arrangement in new[] { KinCare, FosterCare, Guardianship })
        {
            Rule.About(CareProfile, Boy, MotherAbroad, arrangement).IsMet();
            Rule.About(CareProfile, Boy, MotherAbroad, arrangement with { To = Day("2026-11-21") }).IsMet();
            Rule.About(CareProfile, Boy, MotherAbroad, arrangement with { To = Day("2026-11-20") }).IsNotMetAt("/carer");
        }

        Rule.About(CareProfile, Boy, MotherAbroad, Mentoring).IsNotMetAt("/carer");
    }

    [Fact]
    public void With_both_parents_at_home_nothing_is_asked()
    {
        Rule.About(CareProfile, Boy).AsksNothing();
        Rule.About(CareProfile, MotherAbroad).AsksNothing();
        Rule.About(CareProfile, Boy, MotherAbroad with { Person = "p2" }).IsNotMetAt("/carer");
    }
}
