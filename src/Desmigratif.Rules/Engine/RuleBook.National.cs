using Desmigratif.Domain.Values;
using Desmigratif.Rules.MigrationServices;
using Desmigratif.Rules.People;
using Desmigratif.Rules.ProductiveBusiness;
using Desmigratif.Rules.Registers;

namespace Desmigratif.Rules.Engine;

/// <content>The national rules in published order: room by room, and in each room one by one.</content>
public sealed partial class RuleBook
{
    private static EquatableArray<Rule> NationalRules() =>
    [
        .. PeopleRules.All(),
        .. MigrationServicesRules.All(),
        .. ProductiveBusinessRules.All(),
        .. RegistersRules.All(),
    ];
}
