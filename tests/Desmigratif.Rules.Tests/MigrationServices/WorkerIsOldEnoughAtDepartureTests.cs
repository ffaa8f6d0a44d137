using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class WorkerIsOldEnoughAtDepartureTests
{
    private const string Rule = "PLC-001";

    private static readonly PlacementFile Young = Given.File.Departing(2027, 2, 1);

    private static readonly PlacementFile Older = Given.File.Departing(2017, 11, 21);

    [Fact]
    public void Eighteen_on_the_very_day_of_departure_is_old_enough() => Young.Born(2009, 2, 1).Judge(Rule).IsMet();

    [Fact]
    public void A_day_short_of_eighteen_is_not()
    {
        PlacementFile file = Young.Born(2009, 2, 2);
        Verdict verdict = file.Judge(Rule);
        verdict.IsNotMetAt("/plannedDeparture");
        Assert.Equal("18", verdict.Parameter("minimumAge"));
        Assert.Equal(new LocalDate(2027, 2, 2), file.MetFrom(Rule));
    }

    [Fact]
    public void Until_21_November_2017_household_work_asked_for_twenty_one() =>
        Older.Born(1996, 11, 21).Judge(Rule).IsMet();

    [Fact]
    public void Twenty_was_not_enough_for_a_household_then()
    {
        PlacementFile file = Older.Born(1996, 11, 22);
        Verdict verdict = file.Judge(Rule);
        verdict.IsNotMetAt("/plannedDeparture");
        Assert.Equal("21", verdict.Parameter("minimumAge"));
        Assert.Equal(new LocalDate(2017, 11, 22), file.MetFrom(Rule));
    }

    [Fact]
    public void From_22_November_2017_eighteen_is_enough_for_a_household() =>
        Older.Departing(2017, 11, 22).Born(1999, 11, 22).Judge(Rule).IsMet();

    [Fact]
    public void Eighteen_was_always_enough_for_a_legal_entity() =>
        WithEmployer(Older, EmployerKind.LegalEntity).Born(1999, 11, 21).Judge(Rule).IsMet();

    [Theory]
    [InlineData(null)]
    [InlineData("unknown")]
    [InlineData("a-word-of-tomorrow")]
    public void At_eighteen_to_twenty_the_employer_decided_so_it_had_to_be_known(string? employer)
    {
        PlacementFile file = WithEmployer(Older, employer is null ? null : EmployerKind.List.Of(employer));
        file.Born(1999, 11, 21).Judge(Rule).IsUnknownFor("/employer/kind");
        file.Born(1996, 11, 22).Judge(Rule).IsUnknownFor("/employer/kind");
        file.Born(1996, 11, 21).Judge(Rule).IsMet();
        file.Born(1999, 11, 22).Judge(Rule).IsNotMetAt("/plannedDeparture");
        Assert.Equal(new LocalDate(2017, 11, 22), file.Born(1999, 11, 22).MetFrom(Rule));
        Assert.Equal(new LocalDate(2017, 11, 22), file.Born(1999, 11, 21).MetFrom(Rule));
    }

    [Fact]
    public void From_2017_on_the_employer_does_not_matter() =>
        WithEmployer(Young, kind: null).Born(2009, 2, 1).Judge(Rule).IsMet();

    [Fact]
    public void Without_a_day_of_departure_the_age_is_met_today_or_not_known_yet()
    {
        Given.File.Departing(null).Born(2008, 11, 21).Judge(Rule).IsMet();
        Given.File.Departing(null).Born(2008, 11, 22).Judge(Rule).IsUnknownFor("/plannedDeparture");
    }

    [Fact]
    public void Without_a_day_of_birth_nothing_can_be_said() =>
        Given.File.With(person => person with { BirthDate = null }).Judge(Rule).IsUnknownFor("person:/birthDate");

    [Fact]
    public void A_worker_whose_record_is_not_in_the_register_has_no_known_age() =>
        Given.File.With((Migration migration) => migration with { Person = "p-2" }).Judge(Rule).IsUnknownFor("person:/birthDate");

    [Fact]
    public void Who_was_born_on_29_February_is_old_enough_on_1_March_of_a_common_year()
    {
        Given.File.Born(2008, 2, 29).Departing(2026, 3, 1).Judge(Rule).IsMet();
        PlacementFile file = Given.File.Born(2008, 2, 29).Departing(2026, 2, 28);
        file.Judge(Rule).IsNotMetAt("/plannedDeparture");
        Assert.Equal(new LocalDate(2026, 3, 1), file.MetFrom(Rule));
    }

    [Fact]
    public void The_first_day_follows_the_law_of_that_day()
    {
        Assert.Equal(new LocalDate(2017, 11, 22), Older.Born(1998, 1, 1).MetFrom(Rule));
        Assert.Equal(new LocalDate(2018, 1, 1), Older.Born(2000, 1, 1).MetFrom(Rule));
        Assert.Equal(new LocalDate(2017, 11, 21), Older.Departing(2017, 11, 20).Born(1996, 11, 21).MetFrom(Rule));
    }

    [Fact]
    public void Without_a_day_of_departure_it_tells_from_which_day_one_may_be_planned()
    {
        Assert.Equal(new LocalDate(2026, 11, 22), Given.File.Departing(null).Born(2008, 11, 22).MetFrom(Rule));
        Assert.Null(Given.File.Departing(null).With(person => person with { BirthDate = null }).MetFrom(Rule));
    }

    [Fact]
    public void A_birthday_beyond_the_calendar_is_left_out()
    {
        PlacementFile file = Given.File.Born(9999, 1, 1);
        file.Judge(Rule).IsNotMetAt("/plannedDeparture");
        Assert.Null(file.MetFrom(Rule));
    }

    [Fact]
    public void Nothing_is_asked_before_18_October_2004()
    {
        Given.File.Born(2003, 1, 1).Departing(2004, 10, 17).Judge(Rule).AsksNothing();
        Given.File.Born(2003, 1, 1).Departing(2004, 10, 18).Judge(Rule).IsNotMetAt("/plannedDeparture");
    }

    private static PlacementFile WithEmployer(PlacementFile file, EmployerKind? kind) =>
        file.With(migration => migration with { Employer = new() { Kind = kind } });
}
