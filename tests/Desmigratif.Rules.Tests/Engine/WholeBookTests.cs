using System.Text.RegularExpressions;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.Engine;

/// <summary>What holds of every rule of the national book, and of the book as a whole.</summary>
public sealed partial class WholeBookTests
{
    private static readonly LocalDate LastDay = new(2027, 12, 31);

    public static TheoryData<string> RuleIds => [.. RuleBook.National.Rules.Select(rule => rule.Id.Text)];

    public static TheoryData<string> PlacementIds =>
        [.. RuleBook.National.Rules.OfType<Rule<MigrationOnDay>>().Select(rule => rule.Id.Text).Where(id => id[..3] != "REG")];

    public static TheoryData<string> BlockingIds =>
        [.. RuleBook.National.Rules.Where(rule => rule.Severity.Submit == Severity.Blocking).Select(rule => rule.Id.Text)];

    /// <summary>Every seventh day, and of every step of every rule and parameter the day before and the day.</summary>
    private static SortedSet<LocalDate> Grid
    {
        get
        {
            SortedSet<LocalDate> days = [LastDay];
            for (LocalDate day = ModelledLaw.FirstDay; day <= LastDay; day = day.PlusDays(7))
            {
                days.Add(day);
            }

            IEnumerable<LocalDate> steps = RuleBook.National.Rules.SelectMany(rule => rule.Law.Steps.Select(step => step.From)
                .Concat(rule.Parameters.SelectMany(parameter => parameter.Steps.Select(step => step.From))));
            foreach (LocalDate day in steps.Where(day => day > ModelledLaw.FirstDay))
            {
                days.UnionWith([day.PlusDays(-1), day]);
            }

            return days;
        }
    }

    [Fact]
    public void Every_rule_answers_on_every_day_and_by_an_article()
    {
        foreach (LocalDate day in Grid)
        {
            Assert.DoesNotContain(RuleBook.National.Check(VariedFiles.Together, day), finding => finding.Basis.IsEmpty);
            Assert.NotEmpty(RuleBook.National.Assess(VariedFiles.Together, day));
        }
    }

    [Theory]
    [InlineData("2005-01-01")]
    [InlineData("2017-11-21")]
    [InlineData("2017-11-22")]
    [InlineData("2022-07-20")]
    [InlineData("2026-11-21")]
    public void Asked_again_the_book_answers_alike(string text)
    {
        LocalDate day = Days.Of(text);
        Assert.Equal(RuleBook.National.Check(VariedFiles.Together, day), RuleBook.National.Check(VariedFiles.Together, day));
        Assert.Equal(RuleBook.National.Assess(VariedFiles.Together, day), RuleBook.National.Assess(VariedFiles.Together, day));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void On_every_day_one_step_of_the_law_applies_or_none(string id)
    {
        Rule rule = Named(id);
        IReadOnlyList<LawStep> steps = rule.Law.Steps;
        foreach (LocalDate day in Grid)
        {
            IEnumerable<LawStep> begun = steps.Where((step, index) =>
                step.From <= day && (index + 1 == steps.Count || day < steps[index + 1].From));
            LawStep? applies = rule.Law.On(day);
            Assert.Equal(begun.Where(step => !step.IsRepeal), applies is null ? [] : [applies]);
            Assert.All(rule.Parameters, parameter => Assert.True(applies is null || parameter.Steps[0].From <= day));
        }
    }

    [Fact]
    public void Ids_are_unique_and_in_published_order()
    {
        string[] groups =
            ["PEO", "MIG", "PLC", "DOC", "SEA", "SOC", "CST", "FLG", "SVC", "BIZ", "CAR", "COP", "PRG", "PDP", "REG"];
        string[] ids = [.. RuleBook.National.Rules.Select(rule => rule.Id.Text)];
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Equal(ids.OrderBy(id => Array.IndexOf(groups, id[..3])).ThenBy(id => id, StringComparer.Ordinal), ids);
    }

    [Fact]
    public void The_book_is_the_published_one()
    {
        using Stream stream = typeof(WholeBookTests).Assembly.GetManifestResourceStream("published-rules.csv")!;
        string[] published = new StreamReader(stream).ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(published, RuleBook.National.Rules.Select(Published).Prepend("id,severity,from,to,confidence"));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Both_languages_say_the_same_with_the_same_placeholders(string id)
    {
        foreach (Wording wording in new[] { Named(id).Says, Named(id).Message })
        {
            Assert.NotEmpty(wording.Indonesian.Trim());
            Assert.NotEmpty(wording.English.Trim());
            Assert.NotEqual(wording.Indonesian, wording.English);
            Assert.Equal(Placeholders(wording.Indonesian), Placeholders(wording.English));
        }

        Assert.Empty(Placeholders(Named(id).Says.English));
        Assert.EndsWith(".", Named(id).Message.Indonesian, StringComparison.Ordinal);
        Assert.EndsWith(".", Named(id).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_finding_fills_its_placeholders_and_tells_nothing_personal()
    {
        string[] personal = ["470/12", "12345678901", "kepala-desa", "house maid", "not a number", "a-word-of-tomorrow", "1995"];
        foreach (Finding finding in RuleBook.National.Check(VariedFiles.Together, Given.Today))
        {
            string text = finding.MessageIn(Language.Indonesian) + finding.MessageIn(Language.English) + finding.Pointer;
            Assert.DoesNotContain('{', text);
            Assert.Equal(Placeholders(finding.Message.Indonesian), Placeholders(finding.Message.English));
            text += string.Join(' ', finding.Parameters.Select(parameter => parameter.Value));
            Assert.All(personal, word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(BlockingIds))]
    public void Only_a_statute_whose_text_was_read_blocks(string id)
    {
        Assert.True(Named(id).Confidence is Confidence.A or Confidence.AMinus);
        Assert.All(
            Named(id).Law.Steps.SelectMany(step => step.Basis),
            citation => Assert.Equal(InstrumentKind.Statute, citation.Instrument.Kind));
    }

    [Theory]
    [MemberData(nameof(BlockingIds))]
    public void Every_rule_that_blocks_can_say_yes_no_and_not_yet_known(string id)
    {
        VerdictKind[] kinds = [.. VariedFiles.All.Select(file => file.Judge(id).Kind).Distinct()];
        Assert.Contains(VerdictKind.Met, kinds);
        Assert.Contains(VerdictKind.NotMet, kinds);
        Assert.Contains(VerdictKind.Unknown, kinds);
    }

    [Theory]
    [MemberData(nameof(PlacementIds))]
    public void A_rule_of_placement_that_is_met_allocates_nothing(string id)
    {
        Rule<MigrationOnDay> rule = (Rule<MigrationOnDay>)Named(id);
        IEnumerable<PlacementFile> files = VariedFiles.All.Append(VariedFiles.All[0].Departing(2022, 7, 20));
        MigrationOnDay[] met = [.. files.Select(file => file.OnDay).Where(file => rule.Judge(file).Kind == VerdictKind.Met)];
        Assert.NotEmpty(met);
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (ref readonly MigrationOnDay file in met.AsSpan())
        {
            rule.Judge(in file);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string Published(Rule rule)
    {
        string severity = (rule.Severity.Submit ?? rule.Severity.Exchange)!.Value.ToString().ToLowerInvariant();
        string confidence = rule.Confidence == Confidence.AMinus ? "A-" : rule.Confidence.ToString();
        LawStep first = rule.Law.Steps[0];
        LawStep last = rule.Law.Steps[^1];
        string from = first.From == LocalDate.MinIsoValue ? "" : $"{first.From:uuuu-MM-dd}";
        string to = last.IsRepeal ? $"{last.From.PlusDays(-1):uuuu-MM-dd}" : "";
        return $"{rule.Id},{severity},{from},{to},{confidence}";
    }

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static Rule Named(string id) => RuleBook.National[RuleId.Parse(id)]!;

    [GeneratedRegex(@"\{\w+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
