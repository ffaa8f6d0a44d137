using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Cooperatives;

public sealed class CooperativeHasEnoughFoundersTests
{
    private static readonly Asking Rule = new("COP-001");

    [Theory]
    [InlineData("2020-11-02", 9, true)]
    [InlineData("2020-11-02", 8, false)]
    [InlineData("2020-11-01", 20, true)]
    [InlineData("2020-11-01", 19, false)]
    [InlineData("1995-01-01", 19, false)]
    public void The_number_of_the_day_of_the_meeting_is_asked(string meeting, int founders, bool met)
    {
        Verdict verdict = Rule.About(Founded(meeting, founders));
        if (met)
        {
            verdict.IsMet();
        }
        else
        {
            verdict.IsNotMetAt("/founders");
            Assert.Equal(meeting == "2020-11-02" ? "9" : "20", verdict.Parameter("minimumFounders"));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(100)]
    public void Who_is_named_twice_counts_once(int times)
    {
        Cooperative cooperative = Founded("2020-11-02", 8);
        Repeated(cooperative, times).IsNotMetAt("/founders");
        Repeated(Founded("2020-11-02", 9), times).IsMet();
    }

    [Fact]
    public void Without_founders_or_meeting_nobody_knows()
    {
        Rule.About(Founded("2020-11-02", 0)).IsUnknownFor("/founders");
        Rule.About(Founded("2020-11-02", 9) with { FoundingMeeting = null }).IsUnknownFor("/foundingMeeting/on");
    }

    [Fact]
    public void Only_cooperatives_are_asked() =>
        Rule.About(Founded("2020-11-02", 1) with { Form = CooperativeForm.VillageEnterprise }).AsksNothing();

    private static Verdict Repeated(Cooperative cooperative, int times) =>
        Rule.About(cooperative with { Founders = [.. Enumerable.Repeat(cooperative.Founders, times).SelectMany(founders => founders)] });

    private static Cooperative Founded(string meeting, int founders) => new()
    {
        Id = "k1",
        Form = CooperativeForm.Cooperative,
        FoundingMeeting = new() { On = Day(meeting) },
        Founders = [.. Enumerable.Range(1, founders).Select(number => new Reference<Person>($"p{number}"))],
    };
}
