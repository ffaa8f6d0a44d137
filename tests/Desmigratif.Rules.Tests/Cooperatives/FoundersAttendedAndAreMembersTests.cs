using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;

namespace Desmigratif.Rules.Tests.Cooperatives;

public sealed class FoundersAttendedAndAreMembersTests
{
    private static readonly Asking Rule = new("COP-002");

    [Theory]
    [InlineData(12)]
    [InlineData(200)]
    public void As_many_as_there_are_founders_attended_and_all_are_members(int founders)
    {
        Cooperative cooperative = Founded(founders, founders);
        Rule.About(cooperative).IsMet();
        Rule.About(Founded(founders, founders - 1)).IsNotMetAt("/foundingMeeting/attended");
        Assert.Equal($"{founders}", Rule.About(Founded(founders, founders - 1)).Parameter("founders"));
        Rule.About(cooperative with { Members = [.. cooperative.Members.Take(founders - 1)] }).IsNotMetAt($"/founders/{founders - 1}");
    }

    [Fact]
    public void Who_is_named_twice_counts_once()
    {
        Cooperative cooperative = Founded(12, 12);
        Rule.About(cooperative with { Founders = [.. cooperative.Founders, cooperative.Founders[0]] }).IsMet();
    }

    [Fact]
    public void Without_a_fact_nobody_knows()
    {
        Rule.About(Founded(12, null)).IsUnknownFor("/foundingMeeting/attended");
        Rule.About(Founded(12, 12) with { FoundingMeeting = null }).IsUnknownFor("/foundingMeeting/attended");
        Rule.About(Founded(12, 12) with { Members = default }).IsUnknownFor("/members");
        Rule.About(Founded(12, 9) with { Members = default }).IsNotMetAt("/foundingMeeting/attended");
    }

    [Fact]
    public void Only_cooperatives_with_founders_are_asked()
    {
        Rule.About(Founded(12, 9) with { Form = CooperativeForm.JointVillageEnterprise }).AsksNothing();
        Rule.About(Founded(0, 9)).AsksNothing();
    }

    private static Cooperative Founded(int founders, int? attended) => new()
    {
        Id = "k1",
        Form = CooperativeForm.Cooperative,
        FoundingMeeting = new() { Attended = attended },
        Founders = [.. Enumerable.Range(1, founders).Select(number => new Reference<Person>($"p{number}"))],
        Members = [.. Enumerable.Range(1, founders).Select(number => new CooperativeMember { Person = $"p{number}" })],
    };
}
