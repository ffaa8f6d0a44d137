using Desmigratif.Domain.CommunityParenting;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class ParentingPillarShowsActivityTests() : PillarTests("PRG-011")
{
    [Fact]
    public void Sessions_assessments_modules_and_arrangements_count()
    {
        Counts(day => new LearningSession { Id = "e1", On = Day(day) });
        Counts(day => new NeedsAssessment { Id = "n1", On = Day(day) });
        Counts(day => new Caregiver { Id = "k1", Modules = [new(), new() { CompletedOn = Day(day) }] });
        Counts(day => new CareArrangement { Id = "a1", From = Day(day) });
        Counts(day => new CareArrangement { Id = "a1", DecidedOn = Day(day) });
    }

    [Fact]
    public void Children_on_record_do_not_count() => CountsNot(CareProfile);
}
