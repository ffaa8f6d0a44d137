using Desmigratif.Domain.ProductiveBusiness;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class BusinessPillarShowsActivityTests() : PillarTests("PRG-010")
{
    [Fact]
    public void Trainings_aid_and_checks_count()
    {
        Counts(day => new BusinessGroup { Id = "g1", Trainings = [new() { On = Day(day) }] });
        Counts(day => new BusinessGroup { Id = "g1", Grants = [new() { On = Day(day) }] });
        Counts(day => new BusinessGroup { Id = "g1", Checks = [new() { On = Day(day) }] });
    }

    [Fact]
    public void A_month_counts_that_touches_the_time()
    {
        Runs(new BusinessGroup { Id = "g1", Results = [new() { Month = new("2025-11") }] });
        Runs(new BusinessGroup { Id = "g1", Results = [new() { Month = new("2026-11") }] });
        CountsNot(new BusinessGroup { Id = "g1", Results = [new() { Month = new("2025-10") }] });
        CountsNot(new BusinessGroup { Id = "g1", Results = [new() { Month = new("2026-12") }, new() { Month = new("?") }, new()] });
    }

    [Fact]
    public void Public_works_and_volunteers_count_while_they_run()
    {
        Runs(new PublicWorks { Id = "w1", From = Day("2019-01-01"), To = Day("2025-11-21") });
        CountsNot(new PublicWorks { Id = "w1", From = Day("2019-01-01"), To = Day("2025-11-20") });
        Runs(new PublicWorks { Id = "w1", From = AsOf });
        CountsNot(new PublicWorks { Id = "w1", From = AsOf.PlusDays(1) });
        CountsNot(new PublicWorks { Id = "w1", To = AsOf });
        Runs(new Volunteer { Id = "t1", From = Day("2019-01-01") });
        CountsNot(new Volunteer { Id = "t1", From = Day("2019-01-01"), To = Day("2025-11-20") });
    }

    [Fact]
    public void A_group_without_any_entry_does_not_count() => CountsNot(new BusinessGroup { Id = "g1", FormedOn = Day("2026-01-01") });
}
