using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class HarmInCareIsHandedOnTests
{
    private static readonly Asking Rule = new("CAR-026");

    private static readonly SupportCase Report = new()
    {
        Id = "s1",
        OpenedOn = Day("2026-09-01"),
        Person = "p3",
        About = [CaseSubject.Violence],
        ReferredTo = "social-office",
    };

    private static readonly SupportCase NotReferred = Report with { ReferredTo = null };

    [Fact]
    public void A_report_that_was_handed_on_is_accepted_and_one_that_was_not_is_referred()
    {
        Rule.About(KinCare, Profile, Report).IsMet();
        Rule.About(KinCare, Profile, NotReferred).IsNotMetAt("/caregiver");
        Rule.About(KinCare, Profile, Report, NotReferred with { Id = "s2", ReferredTo = " " }).IsNotMetAt("/caregiver");
        Assert.Equal(Severity.Referral, Assert.Single(Rule.FindingsIn(OurVillage, KinCare, Profile, NotReferred)).Severity);
    }

    [Theory]
    [InlineData("violence", true)]
    [InlineData("sexual-violence", true)]
    [InlineData("neglect", true)]
    [InlineData("exploitation", true)]
    [InlineData("other", false)]
    public void Words_of_harm_count(string about, bool harm)
    {
        SupportCase report = NotReferred with { About = [CaseSubject.Other, CaseSubject.List.Of(about)] };
        if (harm)
        {
            Rule.About(KinCare, Profile, report).IsNotMetAt("/caregiver");
        }
        else
        {
            Rule.About(KinCare, Profile, report).IsMet();
        }
    }

    [Fact]
    public void Only_open_reports_and_arrangements_that_run_count()
    {
        Rule.About(KinCare, Profile, NotReferred with { ClosedOn = AsOf }).AsksNothing();
        Rule.About(KinCare, Profile, NotReferred with { ClosedOn = Day("2026-11-22") }).IsNotMetAt("/caregiver");
        Rule.About(KinCare, Profile, NotReferred with { OpenedOn = Day("2026-11-22") }).AsksNothing();
        Rule.About(KinCare, Profile, NotReferred with { OpenedOn = AsOf }).IsNotMetAt("/caregiver");
        Rule.About(KinCare with { To = Day("2026-11-20") }, Profile, NotReferred).AsksNothing();
        Rule.About(KinCare, NotReferred).AsksNothing();
        Rule.About(KinCare, Profile, NotReferred with { Person = "p9" }).AsksNothing();
    }

    [Fact]
    public void What_was_reported_is_not_told() => Assert.Empty(Rule.About(KinCare, Profile, NotReferred).Faults[0].Parameters);
}
