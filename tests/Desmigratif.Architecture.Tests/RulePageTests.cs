namespace Desmigratif.Architecture.Tests;

/// <summary>The page of all rules says what the rules say.</summary>
public sealed class RulePageTests
{
    [Fact]
    public void The_page_of_rules_is_the_one_the_code_writes() => Accepted.Matches("docs/rules/README.md", RulePage.Text());
}
