using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Cooperatives;

/// <summary>The rules of this room, listed one by one in published order.</summary>
internal static class CooperativesRules
{
    public static Rule[] All(LocalParameters local) =>
    [
        new CooperativeHasEnoughFounders(),
        new FoundersAttendedAndAreMembers(),
        new EnterpriseIsRegisteredBeforeItLends(),
        new EnterpriseRestsOnVillageRegulation(),
        new LoanPastItsTermIsRepaid(),
        new InterestAndDebtStayWithinIndicators(local),
        new RefinancingCanBeFollowed(),
        new NoIdentityPaperIsHeldAsSecurity(),
    ];
}
