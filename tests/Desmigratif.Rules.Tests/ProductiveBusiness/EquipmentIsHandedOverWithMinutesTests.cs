using Desmigratif.Domain.Findings;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Registers;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.ProductiveBusiness;

public sealed class EquipmentIsHandedOverWithMinutesTests
{
    private static readonly Asking Rule = new("BIZ-003");

    private static readonly BusinessGroup Group = new()
    {
        Id = "g1",
        Grants = [new() { Kind = GrantKind.Equipment, On = Day("2022-06-01"), HandoverMinutes = "BAST-12" }],
    };

    [Fact]
    public void Equipment_with_minutes_is_accepted_and_without_is_pointed_at()
    {
        Rule.About(Group).IsMet();
        Rule.About(With(Group.Grants[0] with { HandoverMinutes = null })).IsNotMetAt("/grants/0/handoverMinutes");
        Rule.About(With(Group.Grants[0], Group.Grants[0] with { HandoverMinutes = " " })).IsNotMetAt("/grants/1/handoverMinutes");
    }

    [Fact]
    public void What_is_still_to_come_and_money_need_no_minutes()
    {
        Grant bare = Group.Grants[0] with { HandoverMinutes = null };
        Rule.About(With(bare with { On = AsOf })).IsNotMetAt("/grants/0/handoverMinutes");
        Rule.About(With(bare with { On = AsOf.PlusDays(1) })).AsksNothing();
        Rule.About(With(bare with { On = null })).AsksNothing();
        Rule.About(With(bare with { Kind = GrantKind.Money })).AsksNothing();
    }

    [Fact]
    public void A_draft_is_not_asked()
    {
        BusinessGroup bare = With(Group.Grants[0] with { HandoverMinutes = null });
        Assert.Equal([null, Severity.Warning, Severity.Warning], SeveritiesOf("BIZ-003"));
        Assert.Empty(Rule.Under(ProfileCode.Draft).FindingsIn(OurVillage, bare));
        Assert.Single(Rule.Under(ProfileCode.Exchange).FindingsIn(OurVillage, bare));
    }

    private static BusinessGroup With(params Grant[] grants) => Group with { Grants = [.. grants] };
}
