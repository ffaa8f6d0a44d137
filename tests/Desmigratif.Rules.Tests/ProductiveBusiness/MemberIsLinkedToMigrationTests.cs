using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Records;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.ProductiveBusiness;

public sealed class MemberIsLinkedToMigrationTests
{
    private static readonly Asking Rule = new("BIZ-006");
    private static readonly Migration OfWoman = new() { Id = "m1", Person = "p1" };
    private static readonly Person AloneWoman = Woman with { FamilyCard = new("5203081203089555") };
    private static readonly Person AloneMan = Man with { FamilyCard = new("5203081203089556") };
    private static readonly Person AloneBoy = Boy with { FamilyCard = new("5203081203089557") };

    [Fact]
    public void Who_went_and_who_stands_on_the_same_family_card_is_accepted()
    {
        Rule.About(Group("p1"), AloneWoman, OfWoman).IsMet();
        Rule.About(Group("p2"), Woman, Man, OfWoman).IsMet();
        Rule.About(Group("p2"), Woman, Man with { FamilyCard = new("520308-120308-9001") }, OfWoman).IsMet();
    }

    [Fact]
    public void Without_episode_family_link_or_role_a_member_is_pointed_at()
    {
        Rule.About(Group("p2"), AloneWoman, AloneMan, OfWoman).IsNotMetAt("/members/0/person");
        Rule.About(Group("p1", "p2"), AloneWoman, AloneMan, OfWoman).IsNotMetAt("/members/1/person");
    }

    [Fact]
    public void Spouse_parent_and_child_are_found_by_the_links_of_children()
    {
        Rule.About(Group("p2"), AloneWoman, AloneMan, AloneBoy, OfWoman).IsMet();
        Rule.About(Group("p3"), AloneWoman, AloneMan, AloneBoy, OfWoman).IsMet();
        Rule.About(Group("p1"), AloneWoman, AloneMan, AloneBoy, OfWoman with { Person = "p2" }).IsMet();
        Rule.About(Group("p1"), AloneWoman, AloneMan, AloneBoy, OfWoman with { Person = "p3" }).IsMet();
        Rule.About(Group("p2"), AloneWoman, AloneMan, AloneBoy, OfWoman with { Person = "p3" }).IsMet();
    }

    [Fact]
    public void A_prospective_entrepreneur_needs_no_link() =>
        Rule.About(
            new BusinessGroup { Id = "g1", Members = [new() { Person = "p2", Role = GroupRole.ProspectiveEntrepreneur }] },
            AloneMan,
            OfWoman).IsMet();

    [Fact]
    public void Without_a_family_card_nobody_knows()
    {
        Rule.About(Group("p2"), Woman, Man with { FamilyCard = null }, OfWoman).IsUnknownFor("person:/familyCard");
        Rule.About(Group("p9"), Woman, OfWoman).IsUnknownFor("/members/0/person");
    }

    [Fact]
    public void Without_any_migration_or_member_nothing_is_asked()
    {
        Rule.About(Group("p2"), AloneMan).AsksNothing();
        Rule.About(Group(), AloneMan, OfWoman).AsksNothing();
    }

    private static BusinessGroup Group(params string[] members) =>
        new() { Id = "g1", Members = [.. members.Select(id => new GroupMember { Person = new Reference<Person>(id) })] };
}
