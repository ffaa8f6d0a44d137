using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Places;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Cooperatives;

public sealed class EnterpriseRestsOnVillageRegulationTests
{
    private static readonly Asking Rule = new("COP-004");

    private static readonly Cooperative Enterprise = new()
    {
        Id = "k1",
        Form = CooperativeForm.VillageEnterprise,
        Registration = new() { On = Day("2023-05-02") },
        VillageRegulation = "3/2023",
    };

    [Fact]
    public void A_regulation_enacted_by_the_day_of_registration_is_accepted_and_none_is_pointed_at()
    {
        Rule.About(Enterprise, Enacted("2023-04-01")).IsMet();
        Rule.About(Enterprise, Enacted("2023-05-02")).IsMet();
        Rule.About(Enterprise with { VillageRegulation = null }, Enacted("2023-04-01")).IsNotMetAt("/villageRegulation");
        Rule.About(Enterprise with { VillageRegulation = " " }, Enacted("2023-04-01")).IsNotMetAt("/villageRegulation");
    }

    [Fact]
    public void A_later_one_or_another_number_is_not_that_regulation()
    {
        Rule.About(Enterprise, Enacted("2023-05-03")).IsNotMetAt("/villageRegulation");
        Rule.About(Enterprise with { VillageRegulation = "4/2023" }, Enacted("2023-04-01")).IsNotMetAt("/villageRegulation");
        Rule.About(Enterprise with { VillageRegulation = " 3/2023 " }, Enacted("2023-04-01")).IsMet();
    }

    [Fact]
    public void Without_the_regulations_of_the_village_nobody_knows()
    {
        Rule.About(Enterprise, OurVillage).IsUnknownFor("village:/regulations");
        Rule.About(Enterprise).IsUnknownFor("village:/regulations");
        Rule.About(Enterprise, Enacted(null)).IsUnknownFor("village:/regulations");
    }

    [Fact]
    public void Of_a_joint_enterprise_only_the_number_is_asked()
    {
        Cooperative joint = Enterprise with { Form = CooperativeForm.JointVillageEnterprise };
        Rule.About(joint, OurVillage).IsMet();
        Rule.About(joint with { VillageRegulation = null }, OurVillage).IsNotMetAt("/villageRegulation");
    }

    [Fact]
    public void What_was_founded_before_2022_and_cooperatives_are_not_asked()
    {
        Cooperative bare = Enterprise with { VillageRegulation = null };
        Rule.About(bare with { Registration = new() { On = Day("2021-12-31") } }).AsksNothing();
        Rule.About(bare with { Registration = new() { On = Day("2022-01-01") } }).IsNotMetAt("/villageRegulation");
        Rule.About(bare with { Registration = null, FoundingMeeting = new() { On = Day("2022-01-01") } }).IsNotMetAt("/villageRegulation");
        Rule.About(bare with { Registration = null }).AsksNothing();
        Rule.About(bare with { Form = CooperativeForm.Cooperative }).AsksNothing();
        Rule.On("2021-12-31").About(bare).AsksNothing();
        Rule.On("2022-01-01").About(bare).IsNotMetAt("/villageRegulation");
    }

    [Fact]
    public void The_day_of_registration_counts_before_that_of_the_founding_meeting()
    {
        Cooperative founded = Enterprise with { VillageRegulation = null, FoundingMeeting = new() { On = Day("2021-06-01") } };
        Rule.About(founded with { Registration = new() { On = Day("2022-01-01") } }).IsNotMetAt("/villageRegulation");
        Rule.About(founded with { Registration = null }).AsksNothing();
    }

    private static Village Enacted(string? day) => OurVillage with
    {
        Regulations = [new() { Number = "1/2020" }, new() { Number = "3/2023", EnactedOn = day is null ? null : Day(day) }],
    };
}
