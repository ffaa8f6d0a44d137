using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Programme;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.ProductiveBusiness;

public sealed class VolunteerAssistsWhatRunsTests
{
    private static readonly Asking Rule = new("BIZ-009");
    private static readonly BusinessGroup Group = new() { Id = "g1", FormedOn = Day("2025-06-01") };

    private static readonly Volunteer Volunteer = new()
    {
        Id = "t1",
        Person = "p1",
        From = Day("2026-01-01"),
        Assists = new() { Type = RecordType.BusinessGroup, Id = "g1" },
    };

    [Fact]
    public void Since_when_and_whom_is_accepted() => Rule.About(Volunteer, Group).IsMet();

    [Fact]
    public void What_is_not_said_is_pointed_at()
    {
        Rule.About(Volunteer with { Assists = null }, Group).IsNotMetAt("/assists");
        Rule.About(Volunteer).IsNotMetAt("/assists");
        Rule.About(Volunteer with { From = null }, Group).IsNotMetAt("/from");
    }

    [Fact]
    public void What_is_assisted_runs_on_the_first_day()
    {
        Rule.About(Volunteer, Group with { FormedOn = Day("2026-01-01") }).IsMet();
        Rule.About(Volunteer, Group with { FormedOn = Day("2026-01-02") }).IsNotMetAt("/assists");
        Rule.About(Volunteer, Group with { FormedOn = null }).IsMet();
    }

    [Fact]
    public void Every_kind_of_record_is_asked_by_its_own_days()
    {
        Assists(new PublicWorks { Id = "x", To = Day("2026-01-01") }, met: true);
        Assists(new PublicWorks { Id = "x", To = Day("2025-12-31") }, met: false);
        Assists(new Caregiver { Id = "x", From = Day("2026-01-02") }, met: false);
        Assists(new Partnership { Id = "x", To = Day("2025-12-31") }, met: false);
        Assists(new Cooperative { Id = "x", FoundingMeeting = new() { On = Day("2026-01-02") } }, met: false);
        Assists(new Cooperative { Id = "x", FoundingMeeting = new() { On = Day("2026-01-01") } }, met: true);
        Assists(new Cooperative { Id = "x" }, met: true);
        Assists(OurVillage with { Id = "x" }, met: true);
    }

    [Fact]
    public void A_draft_is_not_asked()
    {
        Assert.Equal([null, Severity.Info, Severity.Info], SeveritiesOf("BIZ-009"));
        Assert.Empty(Rule.Under(ProfileCode.Draft).FindingsIn(OurVillage, Woman, Volunteer));
        Assert.Single(Rule.FindingsIn(OurVillage, Woman, Volunteer));
    }

    private static void Assists(RegisterRecord record, bool met)
    {
        Volunteer volunteer = Volunteer with { Assists = new() { Type = record.Type, Id = record.Id } };
        if (met)
        {
            Rule.About(volunteer, record).IsMet();
        }
        else
        {
            Rule.About(volunteer, record).IsNotMetAt("/assists");
        }
    }
}
