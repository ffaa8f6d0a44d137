using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.ProductiveBusiness;

/// <summary>The rules of this room, listed one by one in published order.</summary>
internal static class ProductiveBusinessRules
{
    public static Rule[] All() =>
    [
        new GroupHasSizeOfItsYear(),
        new TrainingPrecedesGrants(),
        new EquipmentIsHandedOverWithMinutes(),
        new AccountabilityReportIsFiledInTime(),
        new EquipmentIsUsableAtItsLastCheck(),
        new MemberIsLinkedToMigration(),
        new MonthlyResultsArePossible(),
        new PublicWorksFitTheirPeriod(),
        new VolunteerAssistsWhatRuns(),
    ];
}
