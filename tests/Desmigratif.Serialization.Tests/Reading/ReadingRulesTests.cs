using System.Text.RegularExpressions;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Serialization.Tests.Reading;

/// <summary>The rules of the format, their severities written down a second time.</summary>
public sealed partial class ReadingRulesTests
{
    /// <summary>Under draft, submit and exchange: E error, W warning, a hyphen where the rule does not apply.</summary>
    private static readonly string[] Severities =
    [
        "XCH-001 EEE",
        "XCH-002 EEE",
        "XCH-003 EEE",
        "XCH-004 EEE",
        "XCH-005 EEE",
        "XCH-006 WWE",
        "XCH-007 EEE",
        "XCH-008 -EE",
        "XCH-009 EEE",
        "XCH-010 WWE",
        "XCH-011 EEE",
        "XCH-012 EEE",
        "XCH-013 EEE",
        "XCH-014 EEE",
        "XCH-015 EEE",
        "XCH-016 EEE",
        "XCH-017 EEE",
        "XCH-018 WEE",
        "XCH-019 EEE",
        "XCH-020 EEE",
        "XCH-021 EEE",
    ];

    [Fact]
    public void Every_rule_has_its_published_severity_under_each_profile() =>
        Assert.Equal(
            Severities,
            from rule in ReadingRules.All
            select $"{rule.Id} {string.Concat(Profiles.Select(profile => Letter(rule, profile)))}");

    [Fact]
    public void Every_rule_that_is_declared_is_listed()
    {
        IEnumerable<object?> declared = typeof(ReadingRules).GetProperties()
            .Where(property => property.PropertyType == typeof(ReadingRule))
            .Select(property => property.GetValue(null));
        Assert.Equal(declared, ReadingRules.All);
    }

    [Fact]
    public void Every_rule_speaks_both_languages()
    {
        foreach (ReadingRule rule in ReadingRules.All)
        {
            foreach (Wording wording in new[] { rule.Says, rule.Message })
            {
                Assert.False(string.IsNullOrWhiteSpace(wording.Indonesian), rule.Id.Text);
                Assert.False(string.IsNullOrWhiteSpace(wording.English), rule.Id.Text);
                Assert.NotEqual(wording.Indonesian, wording.English);
                Assert.Equal(Placeholders(wording.Indonesian), Placeholders(wording.English));
            }

            Assert.Equal(rule.Id.Text, rule.ToString());
        }
    }

    [Fact]
    public void A_rule_is_stated_without_a_full_stop_and_a_message_is_a_sentence()
    {
        foreach (ReadingRule rule in ReadingRules.All)
        {
            Assert.False(rule.Says.Indonesian.EndsWith('.') || rule.Says.English.EndsWith('.'), rule.Id.Text);
            Assert.True(rule.Message.Indonesian.EndsWith('.') && rule.Message.English.EndsWith('.'), rule.Id.Text);
        }
    }

    private static Profile[] Profiles => [Profile.Draft, Profile.Submit, Profile.Exchange];

    private static string Letter(ReadingRule rule, Profile profile) => rule.Severity.Under(profile)?.ToString()[..1] ?? "-";

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
