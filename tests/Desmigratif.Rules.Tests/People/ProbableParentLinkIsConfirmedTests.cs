using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class ProbableParentLinkIsConfirmedTests
{
    private static readonly ParentLink Probable = new() { Person = "p1", Certainty = Certainty.Probable };

    [Fact]
    public void Stated_links_are_accepted() => Judge("PEO-014", Boy, CareProfile).IsMet();

    [Fact]
    public void A_probable_link_is_to_be_confirmed() =>
        Judge("PEO-014", Boy with { Mother = Probable }, CareProfile).IsNotMetAt("/mother/certainty");

    [Fact]
    public void Each_link_is_judged_by_itself() =>
        Judge("PEO-014", Boy with { Mother = Probable, Father = Probable }, CareProfile)
            .IsNotMetAt("/mother/certainty", "/father/certainty");

    [Fact]
    public void Without_a_child_profile_a_probable_link_may_stay()
    {
        Judge("PEO-014", Boy with { Mother = Probable }).AsksNothing();
        Judge("PEO-014", Boy with { Mother = Probable }, CareProfile with { Person = "p1" }).AsksNothing();
    }

    [Fact]
    public void A_parent_known_by_name_only_makes_no_link() =>
        Judge(
            "PEO-014",
            Boy with { Mother = new() { Name = "Siti Aminah", Certainty = Certainty.Probable }, Father = null },
            CareProfile).AsksNothing();

    [Fact]
    public void A_certainty_that_is_absent_or_unknown_leaves_it_open()
    {
        ParentLink silent = Probable with { Certainty = null };
        ParentLink strange = Probable with { Certainty = Certainty.List.Of("pasti") };
        Judge("PEO-014", Boy with { Mother = silent }, CareProfile).IsUnknownFor("/mother/certainty");
        Judge("PEO-014", Boy with { Father = strange }, CareProfile).IsUnknownFor("/father/certainty");
        Judge("PEO-014", Boy with { Mother = silent, Father = strange }, CareProfile)
            .IsUnknownFor("/mother/certainty", "/father/certainty");
    }
}
