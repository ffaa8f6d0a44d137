using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Architecture.Tests;

/// <summary>A rule is one class, one line in the book, one test file and one id for life.</summary>
public sealed class RuleBookTests
{
    private const string RetiredIds = "docs/retired-ids.txt";

    private const string ReadingRulePrefix = "XCH";

    /// <summary>The room of each prefix; rules on personal data stand with the person or with the programme.</summary>
    private static readonly Dictionary<string, string[]> RoomsOfPrefix = new(StringComparer.Ordinal)
    {
        ["PEO"] = ["People"],
        ["MIG"] = ["MigrationServices/Episodes"],
        ["PLC"] = ["MigrationServices"],
        ["DOC"] = ["MigrationServices"],
        ["SEA"] = ["MigrationServices"],
        ["SOC"] = ["MigrationServices"],
        ["CST"] = ["MigrationServices/Costs"],
        ["FLG"] = ["MigrationServices/WarningSigns"],
        ["SVC"] = ["MigrationServices/ServiceCentre"],
        ["BIZ"] = ["ProductiveBusiness"],
        ["CAR"] = ["CommunityParenting"],
        ["COP"] = ["Cooperatives"],
        ["PRG"] = ["Programme"],
        ["PDP"] = ["Programme", "People"],
        ["REG"] = ["Registers"],
    };

    private static IEnumerable<Type> RuleClasses =>
        Repository.Rules.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);

    private static IEnumerable<Rule> Book => RuleBook.National.Rules;

    private static IEnumerable<RuleId> Ids => Book.Select(rule => rule.Id).Concat(ReadingRules.All.Select(rule => rule.Id));

    [Fact]
    public void Every_rule_stands_in_the_national_book_exactly_once() =>
        House.HasNo(
            from type in RuleClasses
            let times = Book.Count(rule => rule.GetType() == type)
            where times != 1
            select $"{type.Name}: {times} times",
            "Give each of these one line in the list of its room, <Room>Rules.cs:");

    [Fact]
    public void Every_rule_class_is_sealed_and_reached_through_the_book() =>
        House.HasNo(
            RuleClasses.Where(type => !type.IsSealed || type.IsPublic).Select(type => type.FullName)!,
            "Make these `internal sealed`; whoever wants one asks the book for its id:");

    [Fact]
    public void Every_rule_has_its_tests_in_the_mirrored_file() =>
        House.HasNo(
            from type in RuleClasses
            let file = $"tests/Desmigratif.Rules.Tests/{RoomOf(type)}/{type.Name}Tests.cs"
            where !Repository.Exists(file)
            select file,
            "Write these tests. One rule, one test file, at least the last value that is refused and the first that is accepted:");

    [Fact]
    public void An_id_is_used_once() =>
        House.HasNo(
            Ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key.Text),
            "Give all but one rule with these ids another one:");

    [Fact]
    public void A_retired_id_is_never_used_again() =>
        House.HasNo(
            Ids.Select(id => id.Text).Intersect(Repository.Read(RetiredIds).Split('\n').Select(line => line.Split(' ')[0])),
            $"These ids stand in {RetiredIds}: findings of old reports bear them. Take the next free number:");

    [Fact]
    public void The_prefix_of_an_id_fits_the_room_of_its_rule() =>
        House.HasNo(
            from rule in Book
            where !RoomsOfPrefix.GetValueOrDefault(rule.Id.Prefix, []).Contains(RoomOf(rule.GetType()))
            select $"{rule.Id} {rule.GetType().Name} in {RoomOf(rule.GetType())}",
            "Move these to the room of their prefix, or name a new prefix in RuleBookTests.RoomsOfPrefix:");

    [Fact]
    public void Rules_about_reading_bear_the_prefix_of_the_format() =>
        Assert.All(ReadingRules.All, rule => Assert.Equal(ReadingRulePrefix, rule.Id.Prefix));

    [Fact]
    public void The_documentation_of_a_rule_class_begins_with_its_id() =>
        House.HasNo(
            from rule in Book
            let file = $"src/Desmigratif.Rules/{RoomOf(rule.GetType())}/{rule.GetType().Name}.cs"
            let text = Repository.Exists(file) ? Repository.Read(file) : ""
            where !text.Contains($"<summary>{rule.Id}", StringComparison.Ordinal)
                && !text.Contains($"<summary>\n/// {rule.Id}", StringComparison.Ordinal)
            select $"{rule.Id}: {file}",
            "Let the summary of these begin with the id, so that a search for it finds the class:");

    private static string RoomOf(Type rule) => rule.Namespace!["Desmigratif.Rules.".Length..].Replace('.', '/');
}
