using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Rules.Assignment.Lifecycle;
using NodaTime;

namespace Desmigratif.Rules.Tests.Assignment.Lifecycle;

public sealed class ArrangementsTests
{
    private static readonly string Hash = new('a', 64);

    private static readonly CareArrangement Accepted =
        Arrangements.Accept("a9", new("c1", "g2", []), Hash, Decider.Parse("p21"), new(2026, 11, 24), new(2026, 12, 1));

    private static readonly CareArrangement Ended =
        Arrangements.End(Accepted, Decider.Parse("social-office"), new(2026, 12, 30), new(2027, 1, 1), EndReason.IllHealth);

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
        Assert.Null(Arrangements.ReviewDue(Ended, CarePolicy.Default));
    }

    [Fact]
    public void The_first_visit_is_due_after_five_working_days() =>
        Assert.Equal(new(2026, 12, 8), Arrangements.FirstVisitDue(new(2026, 12, 1), CarePolicy.Default));

    [Fact]
    public void An_end_has_a_reason_of_the_list_and_names_who_decided_and_when()
    {
        Assert.Equal("ill-health", Ended.EndReason?.Reveal());
        Assert.Equal(new(2027, 1, 1), Ended.To);
        Review last = Ended.Reviews[^1];
        Assert.Equal(("social-office", new(2026, 12, 30)), (last.By?.Reveal(), last.On!.Value));
        Assert.Equal(("p21", new(2026, 11, 24)), (Ended.DecidedBy?.Text, Ended.DecidedOn!.Value));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void Nothing_ends_before_it_begins(int days, bool ends)
    {
        Exception? fault = Record.Exception(() =>
            Arrangements.End(Accepted, Decider.Parse("p21"), new(2026, 11, 25), new LocalDate(2026, 12, 1).PlusDays(days), EndReason.Other));
        Assert.Equal(ends, fault is null);
    }
}
