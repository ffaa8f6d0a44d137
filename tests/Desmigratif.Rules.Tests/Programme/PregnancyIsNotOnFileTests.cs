using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class PregnancyIsNotOnFileTests
{
    private static readonly Asking Rule = new("PDP-008");

    [Fact]
    public void Physical_and_psychological_examinations_are_accepted_and_pregnancy_is_not()
    {
        Rule.AboutAny(Examined(Examination.Physical, Examination.Psychological)).IsMet();
        Rule.AboutAny(Examined(Examination.Physical, Examination.List.Of("pregnancy"))).IsNotMetAt("/documents/1/examinations");
        Rule.AboutAny(Examined(Examination.List.Of("Kehamilan"))).IsNotMetAt("/documents/1/examinations");
    }

    [Theory]
    [InlineData("hamil", true)]
    [InlineData("kehamilan", true)]
    [InlineData("pregnant", true)]
    [InlineData("pregnancy", true)]
    [InlineData("Hamil", true)]
    [InlineData("x-opensid-hamil", true)]
    [InlineData("x-opensid-status", false)]
    [InlineData("x-hamil-note", false)]
    [InlineData("hamilton", false)]
    public void A_member_of_that_name_is_found_on_any_record(string name, bool found)
    {
        Person person = Woman with { UnknownMembers = Of(name, "1") };
        if (found)
        {
            Rule.AboutAny(person).IsNotMetAt("");
        }
        else
        {
            Rule.AboutAny(person).IsMet();
        }
    }

    [Theory]
    [InlineData("""{"status":{"hamil":true}}""", true)]
    [InlineData("""[{"x-opensid-hamil" : 1}]""", true)]
    [InlineData("""{"note":"hamil"}""", false)]
    [InlineData("""["hamil","pregnant"]""", false)]
    [InlineData("""{"note":"hamil","x-a-pregnancy":0}""", true)]
    [InlineData("""{"hamilton":1}""", false)]
    public void A_member_is_found_inside_a_value(string json, bool found)
    {
        Person person = Woman with { UnknownMembers = Of("x-opensid-data", json) };
        if (found)
        {
            Rule.AboutAny(person).IsNotMetAt("");
        }
        else
        {
            Rule.AboutAny(person).IsMet();
        }
    }

    [Fact]
    public void The_object_that_holds_it_is_pointed_at()
    {
        Migration migration = Examined(Examination.List.Of("pregnancy"));
        Document certificate = migration.Documents[1] with { UnknownMembers = Of("hamil", "1") };
        Rule.AboutAny(migration with { Documents = [migration.Documents[0], certificate] })
            .IsNotMetAt("/documents/1/examinations", "/documents/1");
        Rule.AboutAny(Woman with { Schooling = new() { UnknownMembers = Of("hamil", "1") } }).IsNotMetAt("/schooling");
    }

    [Fact]
    public void Nothing_is_asked_before_17_October_2022()
    {
        Rule.On("2022-10-16").AboutAny(Examined(Examination.List.Of("pregnancy"))).AsksNothing();
        Rule.On("2022-10-17").AboutAny(Examined(Examination.List.Of("pregnancy"))).IsNotMetAt("/documents/1/examinations");
    }

    [Fact]
    public void The_name_of_the_member_is_not_told()
    {
        Person person = Woman with { UnknownMembers = Of("x-siti-hamil", "1") };
        Assert.Equal("", Assert.Single(Rule.FindingsIn(OurVillage, person)).Pointer);
        Assert.Empty(Rule.AboutAny(person).Faults[0].Parameters);
    }

    private static Migration Examined(params Examination[] examinations) => new()
    {
        Id = "m1",
        Person = "p1",
        Documents = [new(), new() { Kind = DocumentKind.HealthCertificate, Examinations = [.. examinations] }],
    };

    private static UnknownMembers Of(string name, string json) => new([new UnknownMember(name, json)]);
}
