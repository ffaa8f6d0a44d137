namespace Desmigratif.Rules.Engine;

/// <content>The national rules, listed one by one in published order.</content>
public sealed partial class RuleBook
{
    private static Rule[] NationalRules() =>
    [
    ];
}
