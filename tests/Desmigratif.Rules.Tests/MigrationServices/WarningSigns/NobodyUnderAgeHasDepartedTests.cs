using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices.WarningSigns;

public sealed class NobodyUnderAgeHasDepartedTests
{
    private const string Rule = "FLG-007";

    [Fact]
    public void Eighteen_on_the_day_of_departure_is_old_enough()
    {
        Gone("2026-05-01").Born(2008, 5, 1).Judge(Rule).IsMet();
        Gone("2026-05-01").Born(2008, 5, 2).Judge(Rule).IsNotMetAt("/departedOn");
        Assert.Equal("18", Gone("2026-05-01").Born(2008, 5, 2).Judge(Rule).Parameter("minimumAge"));
    }

    [Fact]
    public void Until_21_November_2017_household_work_asked_for_twenty_one()
    {
        Gone("2017-11-21").Born(1996, 11, 21).Judge(Rule).IsMet();
        Gone("2017-11-21").Born(1996, 11, 22).Judge(Rule).IsNotMetAt("/departedOn");
        Gone("2017-11-22").Born(1999, 11, 22).Judge(Rule).IsMet();
        Employed(Gone("2017-11-21"), "legal-entity").Born(1999, 11, 21).Judge(Rule).IsMet();
    }

    [Fact]
    public void The_age_that_was_asked_on_that_day_is_named()
    {
        Assert.Equal("21", Gone("2017-11-21").Born(1996, 11, 22).Judge(Rule).Parameter("minimumAge"));
        Assert.Equal("18", Employed(Gone("2017-11-21"), employer: null).Born(1999, 11, 22).Judge(Rule).Parameter("minimumAge"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("unknown")]
    [InlineData("a-word-of-tomorrow")]
    public void Then_the_employer_had_to_be_known(string? employer)
    {
        Employed(Gone("2017-11-21"), employer).Born(1999, 11, 21).Judge(Rule).IsUnknownFor("/employer/kind");
        Employed(Gone("2017-11-21"), employer).Born(1996, 11, 21).Judge(Rule).IsMet();
        Employed(Gone("2017-11-21"), employer).Born(1999, 11, 22).Judge(Rule).IsNotMetAt("/departedOn");
        Employed(Gone("2017-11-22"), employer).Born(1999, 11, 22).Judge(Rule).IsMet();
    }

    [Fact]
    public void Without_a_day_of_birth_nothing_can_be_said() =>
        Gone("2026-05-01").With(person => person with { BirthDate = null }).Judge(Rule).IsUnknownFor("person:/birthDate");

    [Fact]
    public void Who_has_not_departed_yet_is_not_asked()
    {
        Given.File.Born(2020, 1, 1).Judge(Rule).AsksNothing();
        Gone("2026-11-22").Born(2020, 1, 1).Judge(Rule).AsksNothing();
        Gone("2026-11-21").Born(2020, 1, 1).Judge(Rule).IsNotMetAt("/departedOn");
    }

    [Fact]
    public void Nothing_is_asked_before_18_October_2004()
    {
        Gone("2004-10-17").Born(2003, 1, 1).Judge(Rule).AsksNothing();
        Gone("2004-10-18").Born(2003, 1, 1).Judge(Rule).IsNotMetAt("/departedOn");
    }

    private static PlacementFile Gone(string day) => Given.File.With(migration => migration with { DepartedOn = Days.Of(day) });

    private static PlacementFile Employed(PlacementFile file, string? employer) => file.With(migration => migration with
    {
        Employer = new() { Kind = employer is null ? null : EmployerKind.List.Of(employer) },
    });
}
