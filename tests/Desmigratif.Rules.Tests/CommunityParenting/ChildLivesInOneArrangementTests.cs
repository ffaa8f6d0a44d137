using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class ChildLivesInOneArrangementTests
{
    private static readonly Asking Rule = new("CAR-018");
    private static readonly CareArrangement First = Living("a1", "k1", "2026-01-01", "2026-05-31");

    [Fact]
    public void The_day_of_change_may_stand_in_both() =>
        Rule.At<CareArrangement>(1, First, Living("a2", "k2", "2026-05-31", null)).IsMet();

    [Fact]
    public void Who_begins_earlier_than_the_other_ends_is_pointed_at()
    {
        CareArrangement later = Living("a2", "k2", "2026-05-30", null);
        Rule.At<CareArrangement>(0, First, later).IsMet();
        Rule.At<CareArrangement>(1, First, later).IsNotMetAt("/from");
        Rule.At<CareArrangement>(0, later, First).IsNotMetAt("/from");
        Rule.At<CareArrangement>(1, First with { To = null }, later).IsNotMetAt("/from");
        Assert.Equal("a1", Rule.At<CareArrangement>(1, First, later).Parameter("other"));
    }

    [Fact]
    public void An_earlier_one_is_found_behind_others()
    {
        CareArrangement same = Living("a2", "k1", "2026-02-01", null);
        CareArrangement other = Living("a3", "k2", "2026-03-01", "2026-04-01");
        CareArrangement last = Living("a4", "k1", "2026-03-15", "2026-03-20");
        Assert.Equal(["a3", "a4"], FindingsOf(First, same, other, last));
        Assert.Equal(["a3"], FindingsOf(First, same, other));
        Assert.Empty(FindingsOf(First, same));
        Assert.Equal(["a2", "a4"], FindingsOf(First, Living("a2", "k2", "2026-02-01", "2026-03-01"), Living("a4", "k2", "2026-02-15", "2026-06-01")));
    }

    [Fact]
    public void Of_two_that_begin_on_one_day_the_later_in_the_file_is_pointed_at() =>
        Assert.Equal(["a2"], FindingsOf(First, Living("a2", "k2", "2026-01-01", null)));

    [Fact]
    public void A_mentor_may_stand_beside_it_and_a_guardian_is_asked()
    {
        Rule.At<CareArrangement>(1, First, Living("a2", "k2", "2026-02-01", null) with { Kind = CareKind.CommunityMentor }).AsksNothing();
        Rule.At<CareArrangement>(0, First, Living("a2", "k2", "2026-02-01", null) with { Kind = CareKind.CommunityMentor }).AsksNothing();
        Rule.At<CareArrangement>(1, First, Living("a2", "k2", "2026-02-01", null) with { Kind = CareKind.Guardianship }).IsNotMetAt("/from");
    }

    [Fact]
    public void The_only_one_and_other_children_are_not_compared()
    {
        Rule.About(First).AsksNothing();
        Rule.At<CareArrangement>(1, First, Living("a2", "k2", "2026-02-01", null) with { Child = "c2" }).AsksNothing();
        Rule.At<CareArrangement>(1, First, Living("a2", "k2", "2026-02-01", null) with { From = null }).AsksNothing();
    }

    private static string[] FindingsOf(params CareArrangement[] arrangements) =>
        [.. Rule.FindingsIn([OurVillage, .. arrangements]).Select(finding => finding.Record!.Id!)];

    private static CareArrangement Living(string id, string caregiver, string from, string? to) =>
        KinCare with { Id = id, Caregiver = caregiver, From = Day(from), To = to is null ? null : Day(to) };
}
