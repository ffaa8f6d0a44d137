using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.Episodes;

public sealed class PersonAbroadIsNotPresentTests
{
    private const string Rule = "MIG-013";

    private static readonly PlacementFile Abroad =
        Given.File.With(migration => migration with { DepartedOn = new LocalDate(2025, 1, 10) });

    [Fact]
    public void Away_and_moved_are_both_accepted()
    {
        Living(Residence.Away).Judge(Rule).IsMet();
        Living(Residence.Moved).Judge(Rule).IsMet();
    }

    [Fact]
    public void Present_is_not() => Living(Residence.Present).Judge(Rule).IsNotMetAt("/departedOn");

    [Fact]
    public void The_day_of_departure_is_the_first_abroad_and_the_day_of_return_is_not()
    {
        Living(Residence.Present).On(2025, 1, 9).Judge(Rule).AsksNothing();
        Living(Residence.Present).On(2025, 1, 10).Judge(Rule).IsNotMetAt("/departedOn");
        Living(Residence.Present).With(migration => migration with { ReturnedOn = Given.Today }).Judge(Rule).AsksNothing();
        Given.File.With(person => person with { Residence = Residence.Present }).Judge(Rule).AsksNothing();
    }

    [Fact]
    public void Where_the_person_is_has_to_be_known()
    {
        Living(residence: null).Judge(Rule).IsUnknownFor("person:/residence");
        Living(Residence.List.Of("a-word-of-tomorrow")).Judge(Rule).IsUnknownFor("person:/residence");
        Abroad.With((Migration migration) => migration with { Person = "p-2" }).Judge(Rule).IsUnknownFor("person:/residence");
    }

    private static PlacementFile Living(Residence? residence) => Abroad.With(person => person with { Residence = residence });
}
