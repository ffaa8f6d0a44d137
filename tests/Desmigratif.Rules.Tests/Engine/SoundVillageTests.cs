using System.Diagnostics;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Programme;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.GivenPeople;
using ActivityOfChildren = Desmigratif.Domain.CommunityParenting.Activity;

namespace Desmigratif.Rules.Tests.Engine;

/// <summary>What holds of every rule on the other three pillars, on the programme and on personal data.</summary>
public sealed class SoundVillageTests
{
    private static readonly string[] Groups = ["BIZ", "CAR", "COP", "PRG", "PDP"];

    private static readonly RuleBook Book = RuleBook.NationalWith(SoundVillage.Local);

    /// <summary>PRG-007 asks nothing after 2019.</summary>
    public static TheoryData<string> RuleIds =>
        [.. Book.Rules.Select(rule => rule.Id.Text).Where(id => Groups.Contains(id[..3]) && id != "PRG-007")];

    [Fact]
    public void Nothing_is_found() =>
        Assert.Empty(Book.Check(SoundVillage.Register, AsOf)
            .Where(finding => Groups.Contains(finding.Code.Text[..3]))
            .Select(finding => $"{finding.Code} {finding.Record} {finding.Pointer}"));

    [Fact]
    public void Whatever_record_is_absent_the_order_of_the_others_changes_nothing_and_every_message_is_whole()
    {
        RegisterRecord[] all = [.. SoundVillage.Register.Records];
        foreach (RegisterRecord absent in all)
        {
            RegisterRecord[] others = [.. all.Where(record => record != absent)];
            Finding[] findings = FindingsOf(others);
            Assert.Equal(Described(findings), Described(FindingsOf([.. others.Reverse()])));
            Assert.All(findings, finding =>
            {
                Assert.DoesNotContain('{', finding.MessageIn(Language.Indonesian));
                Assert.DoesNotContain('{', finding.MessageIn(Language.English));
                Assert.NotEmpty(finding.Basis);
            });
        }
    }

    [Fact]
    public void Twenty_thousand_of_everything_are_not_compared_each_with_each()
    {
        const int Many = 20_000;
        CareArrangement living = SoundVillage.Register.CareArrangements[1];
        LearningSession session = SoundVillage.Register.LearningSessions[0];
        Cooperative cooperative = SoundVillage.Register.Cooperatives[0];
        BusinessGroup group = SoundVillage.Register.BusinessGroups[0];
        RegisterRecord[] more =
        [
            .. Enumerable.Range(0, Many).Select(number => new Child { Id = $"y{number}", Person = "p3", Siblings = "s9", Needs = [ActivityOfChildren.Arts] }),
            .. Enumerable.Range(0, Many).Select(number => living with { Id = $"y{number}", Child = $"y{number}" }),
            .. Enumerable.Range(0, Many).Select(number => living with { Id = $"z{number}", Child = "c9", Caregiver = $"k{number}" }),
            .. Enumerable.Range(0, Many).Select(number => session with { Id = $"y{number}", Children = [$"y{number}"] }),
            .. Enumerable.Range(0, Many).Select(number => new DebtExposure { Id = $"y{number}", Person = "p2", RefinancedBy = "7" }),
            cooperative with
            {
                Id = "y1",
                Founders = [.. Enumerable.Range(0, Many).Select(number => new Reference<Person>($"f{number}"))],
                Members = [.. Enumerable.Range(0, Many).Select(number => new CooperativeMember { Person = $"f{number}" })],
                FoundingMeeting = new() { On = Day("2023-01-01"), Attended = Many },
            },
            group with
            {
                Id = "y1",
                Members = [.. Enumerable.Range(0, Many).Select(number => new GroupMember { Person = $"f{number}" })],
                Checks = [.. Enumerable.Range(0, Many).Select(number => group.Checks[0] with { On = group.Checks[0].On!.Value.PlusDays(number % 900) })],
            },
        ];
        Stopwatch watch = Stopwatch.StartNew();
        Finding[] findings = FindingsOf([.. SoundVillage.Register.Records, .. more]);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
        Assert.Equal(Many - 1, findings.Count(finding => finding.Code.Text == "CAR-018"));
    }

    [Fact]
    public void A_stranger_changes_nothing()
    {
        RegisterRecord[] all = [.. SoundVillage.Register.Records];
        RegisterRecord[] more =
        [
            new Person { Id = "stranger", BirthDate = Day("1980-12-12") },
            .. all,
            new Migration { Id = "stranger", Person = "stranger" },
            new Caregiver { Id = "stranger", Person = "stranger" },
        ];
        Assert.Equal(Described(FindingsOf(all)), Described(FindingsOf(more).Where(finding => finding.Record!.Id != "stranger")));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_that_is_met_allocates_nothing(string id)
    {
        Rule rule = Book[RuleId.Parse(id)]!;
        int[] met = [.. Enumerable.Range(0, SoundVillage.Register.Records.Count).Where(place => Judge(rule, place).Kind == VerdictKind.Met)];
        Assert.NotEmpty(met);

        // Code that the runtime has not optimised yet may allocate where the optimised does not.
        Assert.True(
            SpinWait.SpinUntil(() => AllocatedBy(rule, met) == 0, TimeSpan.FromSeconds(20)),
            $"{id} allocates although it is met.");
    }

    private static Finding[] FindingsOf(RegisterRecord[] records) =>
        [.. Book.Check(new(SoundVillage.Register.Bundle, [.. records]), AsOf).Where(finding => Groups.Contains(finding.Code.Text[..3]))];

    private static IEnumerable<string> Described(IEnumerable<Finding> findings) =>
        findings.Select(finding => $"{finding.Code} {finding.Record} {finding.Pointer} {finding.MessageIn(Language.English)}")
            .Order(StringComparer.Ordinal);

    private static long AllocatedBy(Rule rule, int[] places)
    {
        for (int round = 0; round < 50; round++)
        {
            JudgeAll(rule, places);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        JudgeAll(rule, places);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void JudgeAll(Rule rule, int[] places)
    {
        foreach (int place in places)
        {
            Judge(rule, place);
        }
    }

    private static Verdict Judge(Rule rule, int place) => rule switch
    {
        Rule<OnDay<RegisterRecord>> any =>
            any.Judge(new(SoundVillage.Register.Records[place], place, SoundVillage.Register, AsOf, ProvinceCatalogue.Instance)),
        Rule<OnDay<Village>> own => Of(own, place),
        Rule<OnDay<Person>> own => Of(own, place),
        Rule<OnDay<Consent>> own => Of(own, place),
        Rule<OnDay<Migration>> own => Of(own, place),
        Rule<OnDay<BusinessGroup>> own => Of(own, place),
        Rule<OnDay<PublicWorks>> own => Of(own, place),
        Rule<OnDay<Volunteer>> own => Of(own, place),
        Rule<OnDay<Child>> own => Of(own, place),
        Rule<OnDay<Caregiver>> own => Of(own, place),
        Rule<OnDay<CareArrangement>> own => Of(own, place),
        Rule<OnDay<LearningSession>> own => Of(own, place),
        Rule<OnDay<NeedsAssessment>> own => Of(own, place),
        Rule<OnDay<Partnership>> own => Of(own, place),
        Rule<OnDay<Cooperative>> own => Of(own, place),
        Rule<OnDay<DebtExposure>> own => Of(own, place),
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static Verdict Of<T>(Rule<OnDay<T>> rule, int place)
        where T : RegisterRecord
    {
        if (SoundVillage.Register.Records[place] is not T record)
        {
            return Verdict.NotApplicable;
        }

        int index = SoundVillage.Register.Table<T>().IndexOf(record.Id);
        return rule.Judge(new(record, index, SoundVillage.Register, AsOf, ProvinceCatalogue.Instance));
    }
}
