using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class FamilyCardHasOneHeadTests
{
    private static readonly Person SecondHead = Boy with { FamilyPosition = FamilyPosition.Head };
    private static readonly Person DeadHead = Man with { LifeStatus = LifeStatus.Dead };

    [Fact]
    public void A_card_with_head_wife_and_child_is_accepted() =>
        Assert.Equal([VerdictKind.Met, VerdictKind.Met, VerdictKind.Met], JudgePersons("PEO-015", Woman, Man, Boy));

    [Fact]
    public void The_second_head_is_pointed_at_and_the_first_is_named()
    {
        Finding finding = Assert.Single(Findings("PEO-015", OurVillage, Woman, Man, SecondHead));
        Assert.Equal(("p3", "/familyPosition"), (finding.Record!.Id, finding.Pointer));
        Assert.Contains("p2", finding.MessageIn(Language.Indonesian));
    }

    [Fact]
    public void The_head_is_sought_on_the_same_card_however_its_number_is_written() =>
        Assert.Single(Findings("PEO-015", OurVillage, Man, SecondHead with { FamilyCard = new("520308 120308 9001") }));

    [Fact]
    public void Two_cards_have_two_heads() =>
        Assert.Empty(Findings("PEO-015", OurVillage, Woman, Man, SecondHead with { FamilyCard = new("5203081203089002") }));

    [Fact]
    public void A_dead_head_counts_no_longer()
    {
        Assert.Equal([VerdictKind.NotApplicable, VerdictKind.Met], JudgePersons("PEO-015", DeadHead, SecondHead));
        Person deadToo = SecondHead with { LifeStatus = LifeStatus.Dead };
        Assert.Equal([VerdictKind.Met, VerdictKind.NotApplicable], JudgePersons("PEO-015", Man, deadToo));
    }

    [Fact]
    public void Who_is_missing_or_not_recorded_as_dead_counts_as_living()
    {
        Assert.Empty(Findings("PEO-015", OurVillage, Woman, Man with { LifeStatus = LifeStatus.Missing }));
        Assert.Empty(Findings("PEO-015", OurVillage, Woman, Man with { LifeStatus = null }));
    }

    [Fact]
    public void A_card_without_living_head_is_reported_once_on_its_first_living_person()
    {
        Assert.Equal(
            [VerdictKind.NotApplicable, VerdictKind.NotMet, VerdictKind.NotApplicable],
            JudgePersons("PEO-015", DeadHead, Woman, Boy));
        Assert.Contains("Tidak ada kepala keluarga", Assert.Single(Findings("PEO-015", OurVillage, Woman, Boy)).Message.Indonesian);
    }

    [Fact]
    public void While_a_position_is_absent_or_unknown_no_head_is_missed()
    {
        Person silent = Boy with { FamilyPosition = null };
        Person strange = Boy with { FamilyPosition = FamilyPosition.List.Of("nenek") };
        Judge("PEO-015", Woman, silent).IsUnknownFor("person:/familyPosition");
        Judge("PEO-015", Woman, strange).IsUnknownFor("person:/familyPosition");
        Judge("PEO-015", silent, Woman).IsUnknownFor("/familyPosition");
        Judge("PEO-015", strange, Woman, Man).IsUnknownFor("/familyPosition");
    }

    [Fact]
    public void An_unknown_word_for_life_leaves_it_open()
    {
        Person strange = Man with { LifeStatus = LifeStatus.List.Of("entah") };
        Judge("PEO-015", strange, Woman).IsUnknownFor("/lifeStatus");
        Judge("PEO-015", Woman, strange).IsUnknownFor("person:/familyPosition");
        Judge("PEO-015", SecondHead, strange).IsMet();
    }

    [Fact]
    public void A_single_person_on_a_card_and_persons_without_card_are_not_judged()
    {
        Judge("PEO-015", Woman).AsksNothing();
        Judge("PEO-015", Woman with { FamilyCard = null }, Boy with { FamilyCard = null }).AsksNothing();
        Judge("PEO-015", Woman with { FamilyCard = new("0") }, Boy with { FamilyCard = new("0") }).AsksNothing();
    }
}
