using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class PermissionLetterStandsInRegisterTests
{
    private const string Rule = "DOC-007";

    private static readonly string Pointer = Given.File.PointerTo(DocumentKind.FamilyPermission, "number");

    [Theory]
    [InlineData("470/12/2026")]
    [InlineData("470 / 12 / 2026 ")]
    public void The_number_stands_in_the_register(string number) => Numbered(number).Judge(Rule).IsMet();

    [Theory]
    [InlineData("470/13/2026")]
    [InlineData("470/12/20261")]
    [InlineData("470/12/202")]
    public void Another_number_is_looked_at(string number) => Numbered(number).Judge(Rule).IsNotMetAt(Pointer);

    [Fact]
    public void A_number_that_was_entered_twice_still_stands_there() =>
        (Given.File + (Given.Letter() with { Id = "l-2" })).Judge(Rule).IsMet();

    [Fact]
    public void Capitals_do_not_matter() =>
        (Numbered("470/ds.a/2026").WithoutLetters() + (Given.Letter() with { Number = "470/DS.A/2026" })).Judge(Rule).IsMet();

    [Fact]
    public void A_letter_for_another_person_or_of_another_kind_is_not_this_one()
    {
        PlacementFile file = Given.File.WithoutLetters();
        (file + (Given.Letter() with { Person = "p-2" })).Judge(Rule).IsNotMetAt(Pointer);
        (file + (Given.Letter() with { Kind = DocumentKind.MaritalStatusStatement })).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void What_could_decide_is_named()
    {
        Numbered(null).Judge(Rule).IsUnknownFor(Pointer);
        (Given.File.WithoutLetters() + (Given.Letter() with { Number = null })).Judge(Rule).IsUnknownFor("letter:/number");
        Given.File.With((Migration migration) => migration with { Person = null }).Judge(Rule).IsUnknownFor("/person");
    }

    [Fact]
    public void Where_no_letters_are_kept_or_no_permission_is_on_file_nothing_is_asked()
    {
        Numbered("470/13/2026").WithoutLetters().Judge(Rule).AsksNothing();
        Given.File.Without(DocumentKind.FamilyPermission).Judge(Rule).AsksNothing();
    }

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Numbered("470/13/2026").Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Numbered("470/13/2026").Departing(2017, 11, 22).Judge(Rule).IsNotMetAt(Pointer);
    }

    private static PlacementFile Numbered(string? number) =>
        Given.File.Changing(DocumentKind.FamilyPermission, document => document with { Number = number });
}
