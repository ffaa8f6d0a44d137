using Desmigratif.Domain.Places;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.GivenPeople;
using static Desmigratif.Rules.Tests.Programme.GivenVillage;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class OfficerHasHadTheTrainingTests
{
    private static readonly Asking Rule = new Asking("PRG-007").On("2019-12-31");

    [Theory]
    [InlineData("2017-01-01", 4, true)]
    [InlineData("2017-12-31", 3, false)]
    [InlineData("2019-09-01", 7, true)]
    [InlineData("2019-09-01", 6, false)]
    [InlineData("2019-01-01", 6, false)]
    public void The_year_of_beginning_says_how_long(string from, int days, bool met)
    {
        Verdict verdict = Rule.About(Trained(from, days));
        if (met)
        {
            verdict.IsMet();
        }
        else
        {
            verdict.IsNotMetAt("/officers/0/trainingDays");
            Assert.Equal(from[..4] == "2017" ? "4" : "7", verdict.Parameter("trainingDays"));
        }
    }

    [Theory]
    [InlineData("2016-12-31")]
    [InlineData("2018-01-01")]
    [InlineData("2018-12-31")]
    [InlineData("2020-01-01")]
    public void Of_years_without_a_number_nothing_is_asked(string from) => Rule.About(Trained(from, 0)).AsksNothing();

    [Fact]
    public void Without_a_fact_nobody_knows()
    {
        Rule.About(Trained("2019-09-01", null)).IsUnknownFor("/officers/0/trainingDays");
        Rule.About(With(Officer with { From = null })).IsUnknownFor("/officers/0/from");
    }

    [Fact]
    public void Nothing_is_asked_before_2017_and_after_2019()
    {
        Village untrained = Trained("2017-01-01", 0);
        Rule.On("2016-12-31").About(untrained).AsksNothing();
        Rule.On("2017-01-01").About(untrained).IsNotMetAt("/officers/0/trainingDays");
        Rule.On("2019-12-31").About(untrained).IsNotMetAt("/officers/0/trainingDays");
        Rule.On("2020-01-01").About(untrained).AsksNothing();
    }

    [Fact]
    public void Other_roles_are_not_asked() =>
        Rule.About(With(Officer with { Role = OfficerRole.Tutor, From = Day("2019-09-01"), TrainingDays = 0 })).AsksNothing();

    private static Village Trained(string from, int? days) => With(Officer with { From = Day(from), TrainingDays = days });
}
