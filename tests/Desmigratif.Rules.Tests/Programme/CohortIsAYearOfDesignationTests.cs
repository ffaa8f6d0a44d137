using Desmigratif.Domain.Places;
using NodaTime;
using static Desmigratif.Rules.Tests.Programme.GivenVillage;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class CohortIsAYearOfDesignationTests
{
    private static readonly Asking Rule = new("PRG-003");

    [Theory]
    [InlineData(2015, false)]
    [InlineData(2016, true)]
    [InlineData(2017, true)]
    [InlineData(2018, true)]
    [InlineData(2019, true)]
    [InlineData(2020, false)]
    [InlineData(2021, true)]
    [InlineData(2022, true)]
    [InlineData(2023, false)]
    public void Villages_were_designated_in_some_years(int year, bool met)
    {
        VillageDesignation designation = Designation with { Cohort = year, DecidedOn = new LocalDate(year, 6, 1) };
        if (met)
        {
            Rule.About(With(designation)).IsMet();
        }
        else
        {
            Rule.About(With(designation)).IsNotMetAt("/designations/0/cohort");
        }
    }

    [Fact]
    public void The_cohort_is_the_year_of_the_decision() =>
        Rule.About(With(Designation with { Cohort = 2022 })).IsNotMetAt("/designations/0/cohort");

    [Fact]
    public void Without_cohort_or_day_nobody_knows()
    {
        Rule.About(With(Designation with { Cohort = null })).IsUnknownFor("/designations/0/cohort");
        Rule.About(With(Designation with { DecidedOn = null })).IsUnknownFor("/designations/0/decidedOn");
    }

    [Fact]
    public void Only_designations_of_this_programme_are_asked()
    {
        Rule.About(With(Designation with { Cohort = 2030, Programme = VillageProgramme.DesaMigranEmas })).AsksNothing();
        Rule.About(With(End with { Cohort = 2030 })).AsksNothing();
    }
}
