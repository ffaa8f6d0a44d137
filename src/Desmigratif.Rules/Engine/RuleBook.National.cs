using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.CommunityParenting;
using Desmigratif.Rules.Cooperatives;
using Desmigratif.Rules.MigrationServices;
using Desmigratif.Rules.People;
using Desmigratif.Rules.ProductiveBusiness;
using Desmigratif.Rules.Programme;
using Desmigratif.Rules.Registers;

namespace Desmigratif.Rules.Engine;

/// <content>The national rules in published order: room by room, and in each room one by one.</content>
public sealed partial class RuleBook
{
    private static EquatableArray<Rule> NationalRules(LocalParameters local) =>
    [
        .. PeopleRules.All(),
        .. MigrationServicesRules.All(local),
        .. ProductiveBusinessRules.All(),
        .. CommunityParentingRules.All(),
        .. CooperativesRules.All(local),
        .. ProgrammeRules.All(local),
        .. RegistersRules.All(),
    ];
}
