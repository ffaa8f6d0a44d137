using Desmigratif.Domain.Places;
using static Desmigratif.Rules.Tests.Programme.GivenVillage;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class OfficerIsChosenByDeliberationTests
{
    private static readonly Asking Rule = new("PRG-006");
    private static readonly VillageOfficer Appointed = Officer with { ChosenBy = ChosenBy.Appointment };

    [Fact]
    public void Deliberation_is_accepted_and_appointment_is_pointed_at()
    {
        Rule.About(With(Officer)).IsMet();
        Rule.About(With(Officer, Appointed)).IsNotMetAt("/officers/1/chosenBy");
    }

    [Fact]
    public void Without_a_known_word_nobody_knows()
    {
        Rule.About(With(Officer with { ChosenBy = null })).IsUnknownFor("/officers/0/chosenBy");
        Rule.About(With(Officer with { ChosenBy = ChosenBy.List.Of("undian") })).IsUnknownFor("/officers/0/chosenBy");
    }

    [Fact]
    public void Other_roles_are_not_asked_and_nothing_before_2017()
    {
        Rule.About(With(Appointed with { Role = OfficerRole.Coordinator })).AsksNothing();
        Rule.On("2016-12-31").About(With(Appointed)).AsksNothing();
        Rule.On("2017-01-01").About(With(Appointed)).IsNotMetAt("/officers/0/chosenBy");
    }
}
