using System.Diagnostics;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;
using FsCheck;
using FsCheck.Fluent;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Registers;

public sealed class WholeRegisterTests
{
    private static readonly IRegionCatalogue Regions = ProvinceCatalogue.Instance;

    /// <summary>Rules that point at the later of several records: which one that is depends on the order, how many does not.</summary>
    private static readonly string[] PointingAtTheLater = ["PEO-015", "REG-003", "REG-005"];

    [Fact]
    public void The_order_of_the_records_changes_nothing_but_their_lines() =>
        Always(Prop.ForAll(InventedRegisters.Pairs.ToArbitrary(), pair =>
            Described(FindingsOf(pair.Records)).SequenceEqual(Described(FindingsOf(pair.Shuffled)))));

    [Fact]
    public void A_record_that_has_to_do_with_nobody_changes_nothing() =>
        Always(Prop.ForAll(InventedRegisters.All.ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), (records, place) =>
        {
            Person stranger = Man with
            {
                Id = "x",
                Nik = new("5203081212809777"),
                FamilyCard = new("5203081203089777"),
                BirthDate = Day("1980-12-12"),
            };
            OtherRecord strange = new(RecordType.List.Of("x-lpk-visit"), "{}") { Id = "x" };
            RegisterRecord[] added = [strange, stranger, new Migration { Id = "x", Person = "x" }];
            List<RegisterRecord> more = [.. records];
            more.InsertRange(place % (records.Length + 1), added);
            return FindingsOf(records).SequenceEqual(FindingsOf([.. more]).Where(finding => finding.Record!.Id != "x"));
        }));

    [Fact]
    public void No_finding_tells_a_name_or_a_number() =>
        Always(Prop.ForAll(InventedRegisters.All.ToArbitrary(), records => FindingsOf(records).All(finding =>
            InventedRegisters.PersonalTexts.All(text =>
                !finding.MessageIn(Language.Indonesian).Contains(text, StringComparison.OrdinalIgnoreCase)
                && !finding.MessageIn(Language.English).Contains(text, StringComparison.OrdinalIgnoreCase)
                && !finding.Parameters.Any(parameter => parameter.Value.Contains(text, StringComparison.OrdinalIgnoreCase))))));

    [Fact]
    public void Every_placeholder_of_every_finding_is_filled() =>
        Always(Prop.ForAll(InventedRegisters.All.ToArbitrary(), records => FindingsOf(records).All(finding =>
            !finding.MessageIn(Language.Indonesian).Contains('{') && !finding.MessageIn(Language.English).Contains('{'))));

    [Fact]
    public void The_invented_registers_make_every_rule_find_something()
    {
        HashSet<string> found = [];
        foreach (RegisterRecord[] records in Gen.Sample(InventedRegisters.All, 1000, 100))
        {
            found.UnionWith(FindingsOf(records).Select(finding => finding.Code.Text));
        }

        // The ids are all different, the village is sound, and the records hold no other fault of these.
        string[] silent = ["REG-001", "REG-008", "REG-009"];
        Assert.Equal(RulesHere.Select(rule => rule.Id.Text).Except(silent).Order(), found.Where(IsHere).Order());
    }

    [Fact]
    public void A_rule_that_is_met_allocates_nothing()
    {
        Migration past = new() { Id = "m1", Person = "p1", DepartedOn = Day("2020-01-01"), ReturnedOn = Day("2021-01-01") };
        Register register = RegisterOf(
            OurVillage with { Officers = [new() { Person = "p2", From = Day("2026-01-01") }] },
            Woman,
            Man,
            Boy,
            CareProfile,
            past,
            past with
            {
                Id = "m2",
                DepartedOn = Day("2022-01-01"),
                ReturnedOn = Day("2023-01-01"),
                Contract = new() { From = Day("2022-01-01"), To = Day("2023-01-01") },
            },
            new Caregiver { Id = "g1", Person = "p2", From = Day("2026-01-01") },
            new LearningSession { Id = "e1", Tutor = "g1", On = Day("2026-01-01") });
        Assert.DoesNotContain(RuleBook.National.Check(register, AsOf), finding => IsHere(finding.Code.Text));

        foreach (Rule rule in RulesHere)
        {
            // Code that the runtime has not optimised yet may allocate where the optimised does not.
            Assert.True(
                SpinWait.SpinUntil(() => AllocatedBy(rule, register) == 0, TimeSpan.FromSeconds(20)),
                $"{rule.Id} allocates although it is met.");
        }
    }

    [Fact]
    public void A_hundred_thousand_persons_who_share_everything_are_not_compared_each_with_each()
    {
        RegisterRecord[] records =
        [
            OurVillage,
            .. Enumerable.Range(0, 100_000).Select(index =>
                Woman with { Id = $"p{index}", Nik = index % 2 == 0 ? null : new($"52030847089{index:D5}") }),
            .. Enumerable.Range(0, 20_000).Select(index => new Migration { Id = $"m{index}", Person = "p0", DepartedOn = AsOf }),
        ];
        Stopwatch watch = Stopwatch.StartNew();
        Finding[] findings = FindingsOf(records);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
        Assert.Equal(50_000, findings.Count(finding => finding.Code.Text == "REG-004"));
        Assert.Equal(19_999, findings.Count(finding => finding.Code.Text == "REG-005"));
    }

    private static void Always(Property property) => property.Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static IEnumerable<Rule> RulesHere => RuleBook.National.Rules.Where(rule => IsHere(rule.Id.Text));

    private static bool IsHere(string rule) => rule[..4] is "PEO-" or "REG-";

    private static Finding[] FindingsOf(RegisterRecord[] records) =>
        [.. RuleBook.National.Check(new(OurBundle, records.ToEquatableArray()), AsOf)];

    private static List<string> Described(Finding[] findings)
    {
        List<string> described = [];
        foreach (Finding finding in findings)
        {
            string parameters = string.Join(",", finding.Parameters.Select(parameter => $"{parameter.Name}={parameter.Value}"));
            described.Add(finding.Code.Text switch
            {
                "REG-004" => "REG-004",
                { } code when PointingAtTheLater.Contains(code) => $"{code} {finding.Pointer}",
                { } code => $"{code} {finding.Severity} {finding.Record} {finding.Pointer} {parameters}",
            });
        }

        // Who looks like whom is no equivalence, so the order may change how many of such a chain are pointed at.
        bool lookAlike = described.RemoveAll(text => text == "REG-004") > 0;
        return [.. described.Append(lookAlike ? "REG-004" : "").Order(StringComparer.Ordinal)];
    }

    private static long AllocatedBy(Rule rule, Register register)
    {
        for (int round = 0; round < 100; round++)
        {
            Ask(rule, register);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        Ask(rule, register);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (allocated > 0)
        {
            Thread.Sleep(20);
        }

        return allocated;
    }

    private static void Ask(Rule rule, Register register)
    {
        int persons = 0;
        int migrations = 0;
        for (int place = 0; place < register.Records.Count; place++)
        {
            RegisterRecord record = register.Records[place];
            switch (rule, record)
            {
                case (Rule<OnDay<RegisterRecord>> any, _):
                    any.Judge(new(record, place, register, AsOf, Regions));
                    break;
                case (Rule<OnDay<Person>> overPersons, Person person):
                    overPersons.Judge(new(person, persons++, register, AsOf, Regions));
                    break;
                case (Rule<MigrationOnDay> overMigrations, Migration migration):
                    overMigrations.Judge(new(migration, migrations++, register, AsOf));
                    break;
                case (Rule<OnDay<Village>> overVillages, Village village):
                    overVillages.Judge(new(village, 0, register, AsOf, Regions));
                    break;
                case (Rule<OnDay<Bundle>> overBundle, Village):
                    overBundle.Judge(new(register.Bundle, 0, register, AsOf, Regions));
                    break;
            }
        }
    }
}
