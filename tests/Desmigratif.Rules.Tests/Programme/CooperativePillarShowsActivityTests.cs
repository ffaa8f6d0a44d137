using Desmigratif.Domain.Cooperatives;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class CooperativePillarShowsActivityTests() : PillarTests("PRG-012")
{
    [Fact]
    public void Foundation_registration_savings_loans_and_members_count()
    {
        Counts(day => new Cooperative { Id = "k1", FoundingMeeting = new() { On = Day(day) } });
        Counts(day => new Cooperative { Id = "k1", Registration = new() { On = Day(day) } });
        Counts(day => new Cooperative { Id = "k1", Savings = [new() { On = Day(day) }] });
        Counts(day => new Cooperative { Id = "k1", Loans = [new() { From = Day(day) }] });
        Counts(day => new Cooperative { Id = "k1", Members = [new() { From = Day(day) }] });
    }

    [Fact]
    public void A_cooperative_without_any_entry_does_not_count() => CountsNot(new Cooperative { Id = "k1" });
}
