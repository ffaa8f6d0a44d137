using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Rules.Assignment.Lifecycle;

namespace Desmigratif.Rules.Tests.Assignment.Lifecycle;

public sealed class ArrangementsTests
{
    private static readonly string Hash = new('a', 64);

    private static readonly CareArrangement Accepted =
        Arrangements.Accept("a9", new("c1", "g2", []), Hash, Decider.Parse("p21"), new(2026, 11, 24), new(2026, 12, 1));

    [Fact]
    public void An_accepted_proposal_names_who_decided_and_when()
    {
        Assert.Equal(CareKind.CommunityMentor, Accepted.Kind);
        Assert.Equal("p21", Accepted.DecidedBy?.Text);
        Assert.Equal(new(2026, 11, 24), Accepted.DecidedOn);
        Assert.Equal(Hash, Accepted.Proposal);
    }

    [Fact]
    public void Nothing_begins_before_it_is_decided() =>
        Assert.Throws<ArgumentException>(() =>
            Arrangements.Accept("a9", new("c1", "g2", []), Hash, Decider.Parse("p21"), new(2026, 11, 24), new(2026, 11, 23)));

    [Fact]
    public void A_declined_caregiver_is_a_restriction_once()
    {
        Child child = Arrangements.Decline(new Child { Id = "c1" }, "g2", RestrictionReason.CaregiverDeclined);
        Assert.Single(child.Restrictions);
        Assert.Same(child, Arrangements.Decline(child, "g2", RestrictionReason.CaregiverDeclined));
    }

    [Fact]
    public void A_review_is_due_three_months_after_the_last_one()
    {
        Assert.Equal(new(2027, 3, 1), Arrangements.ReviewDue(Accepted, CarePolicy.Default));
        Assert.Equal(new(2027, 5, 15), Arrangements.ReviewDue(Arrangements.Reviewed(Accepted, new(2027, 2, 15), new("x")), CarePolicy.Default));
        Assert.Null(Arrangements.ReviewDue(Arrangements.End(Accepted, new(2027, 1, 1), EndReason.IllHealth), CarePolicy.Default));
    }

    [Fact]
    public void The_first_visit_is_due_after_five_working_days() =>
        Assert.Equal(new(2026, 12, 8), Arrangements.FirstVisitDue(new(2026, 12, 1), CarePolicy.Default));

    [Fact]
    public void An_end_has_a_reason_of_the_list() =>
        Assert.Equal("ill-health", Arrangements.End(Accepted, new(2027, 1, 1), EndReason.IllHealth).EndReason?.Reveal());
}
