using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Records;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class CaregiverIsNotOverburdenedTests
{
    private static readonly Asking Rule = new("CAR-017");

    [Fact]
    public void As_many_children_as_the_capacity_are_accepted_and_one_more_is_not()
    {
        Rule.About(KinCarer, With(3)).IsMet();
        Rule.About(KinCarer, With(4)).IsNotMetAt("/capacity");
        Assert.Equal("3", Rule.About(KinCarer, With(4)).Parameter("capacity"));
        Rule.About(KinCarer with { Capacity = 0 }, With(1)).IsNotMetAt("/capacity");
    }

    [Fact]
    public void A_child_counts_once_and_only_while_the_arrangement_runs()
    {
        Rule.About(KinCarer, [.. With(3), Mentoring with { Child = "c1" }]).IsMet();
        Rule.About(KinCarer, [.. With(3), KinCare with { Child = "c9", To = Day("2026-11-20") }]).IsMet();
        Rule.About(KinCarer, [.. With(3), KinCare with { Child = "c9", To = AsOf }]).IsNotMetAt("/capacity");
        Rule.About(KinCarer, [KinCare with { Child = "c9", To = Day("2026-11-20") }, .. With(3), KinCare with { Child = "c9" }])
            .IsNotMetAt("/capacity");
        Rule.About(KinCarer, [KinCare with { Child = "c9", Caregiver = "k2" }, .. With(3), KinCare with { Child = "c9" }])
            .IsNotMetAt("/capacity");
        Rule.About(KinCarer, [.. With(3), KinCare with { Child = "c9", Caregiver = "k2" }]).IsMet();
    }

    [Fact]
    public void Where_no_capacity_is_stated_none_is_assumed() =>
        Rule.About(KinCarer with { Capacity = null }, With(1)).IsUnknownFor("/capacity");

    [Fact]
    public void Without_children_nothing_is_asked()
    {
        Rule.About(KinCarer).AsksNothing();
        Rule.About(KinCarer with { Id = null }, With(4)).AsksNothing();
    }

    private static RegisterRecord[] With(int children) =>
        [.. Enumerable.Range(1, children).Select(number => KinCare with { Id = $"a{number}", Child = $"c{number}" })];
}
