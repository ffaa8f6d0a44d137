using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class FamilyCardNumberHoldsAnIssueDateTests
{
    [Theory]
    [InlineData("5203083112089001")]
    [InlineData("5203082902089001")]
    [InlineData("5203082111269001")]
    public void A_date_up_to_the_day_of_assessment_is_accepted(string card) =>
        Judge("PEO-011", Woman with { FamilyCard = new(card) }).IsMet();

    [Theory]
    [InlineData("5203083204089001", "tidak membentuk tanggal", true)]
    [InlineData("5203082902099001", "tidak membentuk tanggal", true)]
    [InlineData("5203080013089001", "tidak membentuk tanggal", true)]
    [InlineData("5203087204089001", "tidak membentuk tanggal", true)]
    [InlineData("5203085203089001", "NIK perempuan", false)]
    [InlineData("5203084104089001", "NIK perempuan", false)]
    [InlineData("5203087104089001", "NIK perempuan", false)]
    [InlineData("5203082211269001", "melewati hari penilaian", false)]
    [InlineData("5203080101959001", "melewati hari penilaian", false)]
    public void No_date_a_womans_day_and_a_day_to_come_are_told_apart(string card, string told, bool byTheRuleItself)
    {
        var verdict = Judge("PEO-011", Woman with { FamilyCard = new(card) });
        verdict.IsNotMetAt("/familyCard");
        Assert.Equal(byTheRuleItself, verdict.Faults[0].Message is null);
        Assert.Contains(told, (verdict.Faults[0].Message ?? RuleOver<Rules.Engine.OnDay<Domain.People.Person>>("PEO-011").Message).Indonesian);
    }

    [Theory]
    [InlineData("0520308200199999")]
    [InlineData("520308520308900")]
    public void A_provisional_number_and_one_without_sixteen_digits_hold_no_date(string card) =>
        Judge("PEO-011", Woman with { FamilyCard = new(card) }).AsksNothing();
}
