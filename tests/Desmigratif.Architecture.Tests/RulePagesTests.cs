using Desmigratif.Cli.Explaining;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Architecture.Tests;

/// <summary>A page of documentation for each rule, and the vectors of the rules, say what the rules say.</summary>
public sealed class RulePagesTests
{
    private static readonly RuleCard[] Cards = [.. RuleCard.All(RuleBook.National)];

    [Fact]
    public void Every_rule_has_the_page_that_the_code_writes() =>
        Assert.All(Cards, card => Accepted.Matches($"docs/rules/{card.Id}.md", RuleCardMarkdown.Page(card, RuleExamples.National.Of(card.Id))));

    [Fact]
    public void No_page_is_of_a_rule_that_is_not_there() =>
        House.HasNo(
            from file in Repository.Files("docs/rules", ".md")
            let name = Path.GetFileNameWithoutExtension(file)
            where name != "README" && !Array.Exists(Cards, card => card.Id.Text == name)
            select file,
            "Delete these pages:");

    [Fact]
    public void The_vectors_of_the_rules_are_those_that_the_examples_give() =>
        Accepted.Matches("schema/v1/conformance/vectors/rules.ndjson", RuleVectors.Text());
}
