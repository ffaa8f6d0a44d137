using Desmigratif.Domain.Programme;
using Desmigratif.Domain.Values;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class WorkFallsWithinTheMemorandumTests
{
    private static readonly Asking Rule = new("PRG-013");

    private static readonly Partnership Memorandum = new()
    {
        Id = "m1",
        Partner = "LKKNU",
        SignedOn = Day("2021-05-10"),
        From = Day("2021-05-10"),
        To = Day("2023-05-09"),
        Deliverables = [new() { On = Day("2023-05-09") }, new() { On = Day("2021-05-10") }],
    };

    [Fact]
    public void Work_on_the_first_and_the_last_day_is_accepted_and_outside_is_not()
    {
        Rule.About(Memorandum).IsMet();
        Rule.About(Done("2023-06-01")).IsNotMetAt("/deliverables/0/on");
        Rule.About(Done("2023-05-10")).IsNotMetAt("/deliverables/0/on");
        Rule.About(Done("2021-05-09")).IsNotMetAt("/deliverables/0/on");
        Rule.About(Memorandum with { Deliverables = default }).IsMet();
    }

    [Fact]
    public void A_following_memorandum_with_the_same_partner_covers_it()
    {
        Partnership next = Memorandum with { Id = "m2", SignedOn = Day("2023-06-01"), From = Day("2023-06-01"), To = Day("2025-05-31") };
        Rule.About(Done("2023-06-01"), next).IsMet();
        Rule.About(Done("2023-05-31"), next).IsNotMetAt("/deliverables/0/on");
        Rule.About(Done("2025-05-31"), next with { Partner = "lkknu" }).IsMet();
        Rule.About(Done("2023-06-01"), next with { Partner = "PKK" }).IsNotMetAt("/deliverables/0/on");
    }

    [Theory]
    [InlineData("2023-05-08", false)]
    [InlineData("2023-05-09", true)]
    [InlineData("2023-05-10", true)]
    [InlineData("2023-05-11", false)]
    public void The_memorandum_with_LKKNU_runs_two_years_counted_either_way(string to, bool met)
    {
        Partnership memorandum = Memorandum with { To = Day(to), Deliverables = default };
        if (met)
        {
            Rule.About(memorandum).IsMet();
        }
        else
        {
            Rule.About(memorandum).IsNotMetAt("/to");
            Rule.About(memorandum with { Partner = "PKK" }).IsMet();
            Rule.About(memorandum with { SignedOn = Day("2021-05-11") }).IsMet();
        }
    }

    [Fact]
    public void Without_a_day_nobody_knows()
    {
        Rule.About(Memorandum with { From = null }).IsUnknownFor("/from");
        Rule.About(Memorandum with { To = null }).IsUnknownFor("/to");
        Rule.About(Memorandum with { Deliverables = [new()] }).IsUnknownFor("/deliverables/0/on");
    }

    [Fact]
    public void Nothing_is_asked_before_10_May_2021()
    {
        Rule.On("2021-05-09").About(Done("2020-01-01")).AsksNothing();
        Rule.On("2021-05-10").About(Done("2020-01-01")).IsNotMetAt("/deliverables/0/on");
    }

    private static Partnership Done(params string[] days) =>
        Memorandum with { Deliverables = days.Select(day => new Deliverable { On = Day(day) }).ToEquatableArray() };
}
