using Desmigratif.Domain.CommunityParenting;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class FosterParentIsScreenedTests
{
    private static readonly Asking Rule = new("CAR-012");

    private static readonly Caregiver Screened = KinCarer with
    {
        Screening = [.. ScreeningKind.List.All.Select(kind => new Screening { Kind = kind, On = Day("2026-04-01"), KnownBy = "RT 02" })],
    };

    [Fact]
    public void All_four_on_the_first_day_are_accepted() => Rule.About(FosterCare, Screened).IsMet();

    [Fact]
    public void What_is_lacking_or_comes_later_is_named()
    {
        Caregiver late = Screened with { Screening = [.. Screened.Screening.Select(entry => entry with { On = Day("2026-04-02") })] };
        Rule.About(FosterCare, late).IsNotMetAt("/caregiver");
        Assert.Equal(
            "willingness-statement, non-violence-statement, health, police-record",
            Rule.About(FosterCare, late).Parameter("lacking"));
        Assert.Equal("health, police-record", Rule.About(FosterCare, Only("willingness-statement", "non-violence-statement")).Parameter("lacking"));
    }

    [Fact]
    public void The_statement_of_non_violence_is_known_to_somebody()
    {
        Caregiver unseen = Screened with { Screening = [.. Screened.Screening.Select(entry => entry with { KnownBy = null })] };
        Assert.Equal("non-violence-statement", Rule.About(FosterCare, unseen).Parameter("lacking"));
    }

    [Fact]
    public void Where_nothing_is_recorded_nobody_knows()
    {
        Rule.About(FosterCare, Screened with { Screening = default }).IsUnknownFor("caregiver:/screening");
        Rule.About(FosterCare).IsUnknownFor("caregiver:/screening");
        Rule.About(FosterCare with { From = null }, Screened).IsUnknownFor("/from");
    }

    [Fact]
    public void Kin_and_mentors_and_care_from_before_the_law_are_not_asked()
    {
        Rule.About(KinCare, Only("health")).AsksNothing();
        Rule.About(Mentoring, Only("health")).AsksNothing();
        Rule.About(FosterCare with { From = Day("2017-10-15") }, Only("health")).AsksNothing();
        Rule.About(FosterCare with { From = Day("2017-10-16") }, Only("health")).IsNotMetAt("/caregiver");
    }

    private static Caregiver Only(params string[] kinds) =>
        Screened with { Screening = [.. Screened.Screening.Where(entry => kinds.Contains(entry.Kind!.Text))] };
}
