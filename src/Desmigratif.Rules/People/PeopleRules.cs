using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.People;

/// <summary>The rules of this room, listed one by one in published order.</summary>
internal static class PeopleRules
{
    public static Rule[] All() =>
    [
        new NikHasSixteenDigits(),
        new NikHoldsAPossibleBirthDate(),
        new NikSerialStartsAtOne(),
        new ProvisionalNumberIsReplaced(),
        new NikRegionIsKnown(),
        new RetiredRegionInNikStaysValid(),
        new NikAgreesWithBirthDate(),
        new NikAgreesWithSex(),
        new NikIsNoPlaceholder(),
        new FamilyCardNumberHasSixteenDigits(),
        new FamilyCardNumberHoldsAnIssueDate(),
        new NobodyIsBornAfterAssessment(),
        new ParentIsBornBeforeChild(),
        new ProbableParentLinkIsConfirmed(),
        new FamilyCardHasOneHead(),
        new PhoneNumberCanBeDialled(),
    ];
}
