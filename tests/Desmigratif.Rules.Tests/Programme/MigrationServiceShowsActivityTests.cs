using Desmigratif.Domain.MigrationServices;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class MigrationServiceShowsActivityTests() : PillarTests("PRG-009")
{
    [Fact]
    public void Visits_letters_openings_and_cases_count()
    {
        Counts(day => new ServiceVisit { Id = "s1", On = Day(day) });
        Counts(day => new Letter { Id = "l1", SignedOn = Day(day) });
        Counts(day => new JobOpening { Id = "j1", ReceivedOn = Day(day) });
        Counts(day => new SupportCase { Id = "k1", OpenedOn = Day(day) });
    }

    [Fact]
    public void Without_a_day_nothing_counts() => CountsNot(new ServiceVisit { Id = "s1" });
}
