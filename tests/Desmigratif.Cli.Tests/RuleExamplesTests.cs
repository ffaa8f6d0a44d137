using System.Text;
using Desmigratif.Cli.Explaining;
using Desmigratif.Domain.Findings;
using Desmigratif.Regions;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Settings;
using Desmigratif.Serialization.Writing;
using NodaTime.Text;

namespace Desmigratif.Cli.Tests;

/// <summary>Every rule of the book shows what it accepts and what it refuses, and both are proven here.</summary>
public sealed class RuleExamplesTests
{
    [Fact]
    public void Every_rule_of_the_book_has_an_accepted_and_a_refused_example() =>
        Assert.Equal([], RuleBook.National.Rules.Where(rule => RuleExamples.National.Of(rule.Id) is null).Select(rule => rule.Id.Text));

    [Fact]
    public void No_example_is_of_a_rule_that_is_not_there() =>
        Assert.Equal([], RuleExamples.National.All.Where(example => RuleBook.National[example.Code] is null).Select(example => example.Code.Text));

    [Fact]
    public void The_accepted_register_has_no_finding_of_the_rule_and_nothing_that_is_wrong() =>
        HasNo(from example in RuleExamples.National.All
            from finding in Findings(example, example.Accepted)
            where finding.Code == example.Code || finding.Severity >= Severity.Error
            select $"{example.Code}: {Shown(finding)}");

    [Fact]
    public void The_refused_register_has_the_finding_where_the_example_says_and_no_other_of_the_rule() =>
        HasNo(from example in RuleExamples.National.All
            let found = string.Join(", ", Findings(example, example.Refused).Where(finding => finding.Code == example.Code).Select(Shown))
            let expected = $"{example.Code} {example.Pointer} {example.Severity}"
            where found != expected
            select $"{expected} | found: {found}");

    [Fact]
    public void The_reader_accepts_the_form_of_every_example() =>
        HasNo(from example in RuleExamples.National.All
            from records in new[] { example.Accepted, example.Refused }
            from problem in Read(example, records).SelectMany(reading => reading.Problems)
            where problem.Code.Text is not ("XCH-008" or "XCH-006")
            select $"{example.Code}: {Shown(problem)} {problem.Record?.Id}");

    private static void HasNo(IEnumerable<string> faults)
    {
        string[] all = [.. faults];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    private static IEnumerable<BundleReading> Read(RuleExample example, IReadOnlyList<string> records) =>
        new BundleReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(example.File(records))));

    private static IEnumerable<Finding> Findings(RuleExample example, IReadOnlyList<string> records)
    {
        RuleBook book = example.LocalParameters is { } local
            ? RuleBook.NationalWith(LocalParametersFile.Read(Encoding.UTF8.GetBytes(local)))
            : RuleBook.National;
        return Read(example, records).SelectMany(reading => book.Check(reading.Register!, LocalDatePattern.Iso.Parse(example.AsOf).Value, RegionTable.Instance));
    }

    private static string Shown(Finding finding) => $"{finding.Code} {finding.Pointer} {ResultWords.Of(finding.Severity)}";
}
