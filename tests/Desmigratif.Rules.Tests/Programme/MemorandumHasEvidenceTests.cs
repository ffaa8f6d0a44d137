using Desmigratif.Domain.Programme;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class MemorandumHasEvidenceTests
{
    private static readonly Asking Rule = new("PRG-014");

    private static readonly Partnership Memorandum = new()
    {
        Id = "m1",
        To = Day("2023-05-09"),
        Scope = PartnershipScope.List.All,
        Team = ["p1", "p2"],
        Deliverables = [.. PartnershipScope.List.All.Select(kind => new Deliverable { Kind = kind })],
    };

    [Fact]
    public void Evidence_of_all_seven_is_accepted_and_what_lacks_it_is_named()
    {
        Rule.About(Memorandum).IsMet();
        Partnership lacking = Memorandum with { Deliverables = [.. Memorandum.Deliverables.Take(4)] };
        Rule.About(lacking).IsNotMetAt("/deliverables");
        Assert.Equal("trainer-training, pilot", Rule.About(lacking).Parameter("items"));
    }

    [Fact]
    public void The_team_is_the_seventh() => Rule.About(Memorandum with { Team = default }).IsNotMetAt("/team");

    [Fact]
    public void Only_what_the_memorandum_covers_is_asked()
    {
        Rule.About(Memorandum with { Scope = [PartnershipScope.Modules], Deliverables = [Memorandum.Deliverables[2]] }).IsMet();
        Rule.About(Memorandum with { Scope = [PartnershipScope.List.Of("kursus")], Deliverables = default }).IsMet();
    }

    [Fact]
    public void It_is_asked_when_the_term_is_over()
    {
        Rule.About(Memorandum with { Deliverables = default, To = AsOf }).AsksNothing();
        Rule.About(Memorandum with { Deliverables = default, To = AsOf.PlusDays(-1) }).IsNotMetAt("/deliverables");
    }

    [Fact]
    public void Without_scope_or_end_nobody_knows()
    {
        Rule.About(Memorandum with { Scope = default }).IsUnknownFor("/scope");
        Rule.About(Memorandum with { To = null }).IsUnknownFor("/to");
    }

    [Fact]
    public void Nothing_is_asked_before_10_May_2021()
    {
        Partnership old = Memorandum with { To = Day("2020-01-01"), Deliverables = default };
        Rule.On("2021-05-09").About(old).AsksNothing();
        Rule.On("2021-05-10").About(old).IsNotMetAt("/deliverables");
    }
}
