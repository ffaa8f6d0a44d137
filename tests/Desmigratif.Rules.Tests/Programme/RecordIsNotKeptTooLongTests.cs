using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class RecordIsNotKeptTooLongTests
{
    private static readonly Asking Rule = new("PDP-009") { Book = RuleBook.NationalWith(new() { Retention = 10 }) };

    [Fact]
    public void Ten_years_to_the_day_are_accepted_and_a_day_more_is_not()
    {
        Rule.About(Ended("returned", "2016-11-21")).IsMet();
        Rule.About(Ended("returned", "2016-11-20")).IsNotMetAt("/history");
        Assert.Equal("10", Rule.About(Ended("returned", "2016-11-20")).Parameter("retention"));
    }

    [Theory]
    [InlineData("returned", true)]
    [InlineData("empowered", true)]
    [InlineData("cancelled", true)]
    [InlineData("died-abroad", true)]
    [InlineData("working", false)]
    [InlineData("registered", false)]
    public void Only_what_is_over_is_asked(string status, bool asked)
    {
        if (asked)
        {
            Rule.About(Ended(status, "2010-01-01")).IsNotMetAt("/history");
        }
        else
        {
            Rule.About(Ended(status, "2010-01-01")).AsksNothing();
        }
    }

    [Fact]
    public void The_latest_entry_up_to_today_counts()
    {
        Migration migration = Ended("returned", "2010-01-01");
        StatusEntry later = new() { Status = MigrationStatus.Empowered, On = Day("2017-01-01") };
        Rule.About(migration with { History = [later, migration.History[0]] }).IsMet();
        Rule.About(migration with { History = [migration.History[0], later with { On = Day("2026-11-22") }] }).IsNotMetAt("/history");
        Rule.About(migration with { History = [later with { Status = MigrationStatus.Working }, migration.History[0]] }).AsksNothing();
    }

    [Fact]
    public void Without_a_day_nobody_knows()
    {
        Rule.About(new Migration { Id = "m1" }).IsUnknownFor("/history");
        Rule.About(new Migration { Id = "m1", History = [new() { Status = MigrationStatus.Returned }] }).IsUnknownFor("/history");
    }

    [Fact]
    public void Where_no_term_is_set_nothing_is_asked() => new Asking("PDP-009").About(Ended("returned", "1990-01-01")).AsksNothing();

    [Fact]
    public void Nothing_is_asked_before_17_October_2022()
    {
        Rule.On("2022-10-16").About(Ended("returned", "2010-01-01")).AsksNothing();
        Rule.On("2022-10-17").About(Ended("returned", "2010-01-01")).IsNotMetAt("/history");
    }

    private static Migration Ended(string status, string day) =>
        new() { Id = "m1", Person = "p1", History = [new() { Status = MigrationStatus.List.Of(status), On = Day(day) }] };
}
