using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Registers;

/// <summary>The rules of this room, listed one by one in published order.</summary>
internal static class RegistersRules
{
    public static Rule[] All() =>
    [
        new IdIsUsedOnce(),
        new EveryReferenceLeadsToARecord(),
        new OneNikBelongsToOnePerson(),
        new LookalikesAreLookedAt(),
        new NobodyIsAbroadTwiceAtOnce(),
        new NoPeriodEndsBeforeItBegins(),
        new RoleHolderIsAliveAndHere(),
        new BundleIsOneVillage(),
        new VillageCodeIsKemendagriCode(),
    ];
}
