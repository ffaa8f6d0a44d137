using System.Text;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Settings;

namespace Desmigratif.Serialization.Tests.Settings;

public sealed class SeverityPolicyFileTests
{
    [Fact]
    public void Every_severity_is_read_in_the_order_of_the_file() =>
        Assert.Equal(
            [
                new(RuleId.Parse("PLC-013"), Severity.Blocking),
                new(RuleId.Parse("CAR-015"), Severity.Info),
                new(RuleId.Parse("PEO-004"), Severity.Error),
                new(RuleId.Parse("FLG-001"), Severity.Warning),
                new(RuleId.Parse("BIZ-002"), Severity.Referral),
            ],
            Read(
                """
                {
                  "$schema": "urn:desmigratif:schema:1.0.0:severity-policy",
                  "severities": { "PLC-013": "blocking", "CAR-015": "info", "PEO-004": "error", "FLG-001": "warning", "BIZ-002": "referral" }
                }
                """).AsEnumerable());

    [Fact]
    public void A_policy_may_set_nothing() => Assert.Empty(Read("""{"severities":{}}"""));

    [Theory]
    [InlineData("""{"severities":{"PLC-013":"fatal"}}""", "/severities/PLC-013")]
    [InlineData("""{"severities":{"PLC-013":1}}""", "/severities/PLC-013")]
    [InlineData("""{"severities":{"PLC-013":null}}""", "/severities/PLC-013")]
    [InlineData("""{"severities":{"plc-13":"info"}}""", "/severities")]
    [InlineData("""{"severities":[]}""", "/severities")]
    [InlineData("""{"severities":{},"PLC-013":"info"}""", "/PLC-013")]
    [InlineData("{}", "/severities")]
    [InlineData("null", "")]
    [InlineData("not json", "")]
    [InlineData("""{"severities":{"PLC-013":"info","PLC-013":"error"}}""", "")]
    public void What_cannot_be_used_is_pointed_at(string json, string pointer) =>
        Assert.Equal(pointer, Assert.Throws<SettingsException>(() => Read(json)).Pointer);

    private static EquatableArray<KeyValuePair<RuleId, Severity>> Read(string json) =>
        SeverityPolicyFile.Read(Encoding.UTF8.GetBytes(json));
}
