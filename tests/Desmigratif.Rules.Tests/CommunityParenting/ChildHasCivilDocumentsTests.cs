using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class ChildHasCivilDocumentsTests
{
    private static readonly Asking Rule = new("CAR-024");

    [Fact]
    public void Both_numbers_are_accepted_and_what_is_lacking_is_named()
    {
        Rule.About(CareProfile, Boy).IsMet();
        Rule.About(CareProfile, Boy with { Nik = null }).IsNotMetAt("/person");
        Assert.Equal("nik", Rule.About(CareProfile, Boy with { Nik = null }).Parameter("lacking"));
        Assert.Equal("familyCard", Rule.About(CareProfile, Boy with { FamilyCard = null }).Parameter("lacking"));
        Assert.Equal("nik, familyCard", Rule.About(CareProfile, Boy with { Nik = null, FamilyCard = new("0") }).Parameter("lacking"));
    }

    [Fact]
    public void A_number_of_a_village_system_is_none()
    {
        Assert.Equal("nik", Rule.About(CareProfile, Boy with { Nik = new("0520308200100017") }).Parameter("lacking"));
        Assert.Equal("nik", Rule.About(CareProfile, Boy with { Nik = new("0") }).Parameter("lacking"));
        Assert.Equal("nik", Rule.About(CareProfile, Boy with { Nik = new("") }).Parameter("lacking"));
    }

    [Fact]
    public void Only_children_are_asked_about_and_nothing_before_22_November_2017()
    {
        Rule.About(CareProfile, Boy with { Nik = null, BirthDate = Day("2008-11-21") }).AsksNothing();
        Rule.About(CareProfile, Boy with { Nik = null, BirthDate = null }).AsksNothing();
        Rule.On("2017-11-21").About(CareProfile, Boy with { Nik = null }).AsksNothing();
        Rule.On("2017-11-22").About(CareProfile, Boy with { Nik = null }).IsNotMetAt("/person");
    }
}
