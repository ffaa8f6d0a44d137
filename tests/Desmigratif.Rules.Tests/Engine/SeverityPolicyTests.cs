using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Tests.Engine;

public sealed class SeverityPolicyTests
{
    private static readonly RuleId Id = RuleId.Parse("PLC-008");

    private static readonly SeverityPolicy Policy = new([new(Id, Severity.Info)]);

    [Fact]
    public void A_rule_that_is_not_named_keeps_what_it_declares()
    {
        Assert.Equal(Severity.Warning, Policy.Of(RuleId.Parse("PLC-009"), Severity.Warning, Profile.Submit));
        Assert.Equal(Severity.Warning, SeverityPolicy.None.Of(Id, Severity.Warning, Profile.Submit));
    }

    [Fact]
    public void A_rule_that_is_named_gets_the_severity_of_the_policy() =>
        Assert.Equal(Severity.Info, Policy.Of(Id, Severity.Warning, Profile.Exchange));

    [Fact]
    public void A_rule_that_does_not_apply_under_a_profile_still_does_not()
    {
        SeverityByProfile declared = new(Draft: null, Submit: Severity.Warning, Exchange: Severity.Warning);
        Assert.Null(Policy.Of(Id, declared, Profile.Draft));
        Assert.Equal(Severity.Info, Policy.Of(Id, declared, Profile.Submit));
    }

    [Fact]
    public void A_rule_stands_in_a_policy_once() =>
        Assert.Throws<ArgumentException>(() => new SeverityPolicy([new(Id, Severity.Info), new(Id, Severity.Error)]));

    [Fact]
    public void Rules_are_listed_in_the_order_of_their_ids()
    {
        SeverityPolicy policy = new([new(Id, Severity.Info), new(RuleId.Parse("DOC-003"), Severity.Info)]);
        Assert.Equal(["DOC-003", "PLC-008"], policy.Severities.Select(pair => pair.Key.Text));
    }
}
