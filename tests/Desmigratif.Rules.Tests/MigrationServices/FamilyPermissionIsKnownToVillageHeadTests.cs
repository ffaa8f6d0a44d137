using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class FamilyPermissionIsKnownToVillageHeadTests
{
    private const string Rule = "PLC-007";

    private static readonly PlacementFile Unsigned = Given.File.WithoutLetters().Changing(
        DocumentKind.FamilyPermission,
        document => document with { AcknowledgedBy = null });

    private static readonly string Pointer = Unsigned.PointerTo(DocumentKind.FamilyPermission, "acknowledgedBy");

    [Fact]
    public void A_permission_that_the_village_head_signed_is_enough() => Given.File.WithoutLetters().Judge(Rule).IsMet();

    [Fact]
    public void A_permission_without_the_signature_is_not() => Unsigned.Judge(Rule).IsNotMetAt(Pointer);

    [Fact]
    public void A_signature_without_its_day_is_not() =>
        Given.File.WithoutLetters()
            .Changing(DocumentKind.FamilyPermission, document => document with { AcknowledgedOn = null })
            .Judge(Rule)
            .IsNotMetAt(Pointer);

    [Fact]
    public void Until_the_file_is_declared_complete_the_signature_may_still_come() =>
        Unsigned.Undeclared().Judge(Rule).IsUnknownFor(Pointer);

    [Fact]
    public void A_letter_of_the_village_for_this_person_is_a_signature() => (Unsigned + Given.Letter()).Judge(Rule).IsMet();

    [Fact]
    public void A_letter_signed_later_is_none_yet()
    {
        (Unsigned + (Given.Letter() with { SignedOn = new(2026, 11, 21) })).Judge(Rule).IsMet();
        (Unsigned + (Given.Letter() with { SignedOn = new(2026, 11, 22) })).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void Whether_a_letter_without_a_day_was_signed_is_not_known() =>
        (Unsigned + (Given.Letter() with { SignedOn = null })).Judge(Rule).IsUnknownFor("letter:/signedOn");

    [Fact]
    public void A_letter_of_another_kind_or_for_another_person_does_not_count()
    {
        (Unsigned + (Given.Letter() with { Person = "p-2" })).Judge(Rule).IsNotMetAt(Pointer);
        (Unsigned + (Given.Letter() with { Kind = DocumentKind.MaritalStatusStatement })).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void One_signed_letter_of_several_is_enough()
    {
        (Unsigned + Given.Letter() + (Given.Letter() with { Id = "l-2" })).Judge(Rule).IsMet();
        (Unsigned + (Given.Letter() with { SignedOn = null }) + (Given.Letter() with { Id = "l-2" })).Judge(Rule).IsMet();
    }

    [Fact]
    public void Without_a_permission_another_rule_asks() =>
        Given.File.Without(DocumentKind.FamilyPermission).Judge(Rule).AsksNothing();

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Unsigned.Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Unsigned.Departing(2017, 11, 22).Judge(Rule).IsNotMetAt(Pointer);
    }
}
