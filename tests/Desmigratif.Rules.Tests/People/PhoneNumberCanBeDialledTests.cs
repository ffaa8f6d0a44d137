using System.Text.RegularExpressions;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using FsCheck;
using FsCheck.Fluent;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class PhoneNumberCanBeDialledTests
{
    [Theory]
    [InlineData("+6281234567890")]
    [InlineData("0812-3456-7890")]
    [InlineData("(0376) 21234")]
    [InlineData("+60123456789")]
    public void One_number_is_accepted(string phone) => Judge("PEO-016", Woman with { Phone = new(phone) }).IsMet();

    [Theory]
    [InlineData("081234567890/081298765432")]
    [InlineData("081234567890 (ibu)")]
    [InlineData("081234567")]
    [InlineData("0841234567890")]
    [InlineData("+6012345")]
    [InlineData("0")]
    public void What_cannot_be_dialled_is_told(string phone) =>
        Judge("PEO-016", Woman with { Phone = new(phone) }).IsNotMetAt("/phone");

    [Fact]
    public void Nobody_needs_a_phone() => Judge("PEO-016", Woman with { Phone = null }).AsksNothing();

    [Fact]
    public void The_pattern_on_record_is_what_the_number_type_takes_for_a_mobile_number()
    {
        Parameter parameter = Assert.Single(RuleBook.National[RuleId.Parse("PEO-016")]!.Parameters.AsEnumerable());
        Regex pattern = new($"^(?:{Assert.Single(parameter.Steps.AsEnumerable()).Value})\\z");
        Gen<string> national =
            from second in Gen.Choose(0, 9)
            from length in Gen.Choose(6, 12)
            from rest in Gen.ArrayOf(Gen.Choose(0, 9), length)
            select $"8{second}{string.Concat(rest)}";
        Prop.ForAll(national.ToArbitrary(), text =>
        {
            bool isMobile = PhoneNumber.TryParse("+62" + text, out PhoneNumber? number) && number.Kind == PhoneNumberKind.Mobile;
            return isMobile == pattern.IsMatch(text);
        }).QuickCheckThrowOnFailure();
    }
}
