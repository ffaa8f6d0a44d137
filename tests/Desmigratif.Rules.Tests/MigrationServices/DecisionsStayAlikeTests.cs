using System.Collections;
using System.Reflection;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Tests.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

/// <summary>How decisions on a changed file stand to those on the file before.</summary>
public sealed class DecisionsStayAlikeTests
{
    private static readonly RegisterRecord[] Unrelated =
    [
        new Person { Id = "p-other", BirthDate = new(2012, 1, 1), MaritalStatus = MaritalStatus.Divorced },
        new Migration { Id = "m-other", Person = "p-other", DepartedOn = new(2020, 1, 1), Sector = Sector.FishingShip },
        new Letter { Id = "l-other", Person = "p-other", Kind = DocumentKind.FamilyPermission, Number = "470/12/2026" },
        new ServiceVisit { Id = "s-other", Person = "p-other", On = new(2026, 1, 1) },
        new JobOpening { Id = "j-other", Destination = new("KH") },
        new SupportCase { Id = "c-other", Person = "p-other", Migration = "m-other", OpenedOn = new(2030, 1, 1) },
        new Child { Id = "k-other", Person = "p-other" },
        new Cooperative { Id = "o-other" },
    ];

    public static TheoryData<int> Files => [.. Enumerable.Range(0, VariedFiles.All.Count)];

    [Theory]
    [MemberData(nameof(Files))]
    public void An_unrelated_record_changes_nothing(int number)
    {
        PlacementFile file = VariedFiles.All[number];
        Register alone = file.Register;

        // The first letter of all shows that the village keeps a register of letters: DOC-007 then looks into it.
        RegisterRecord[] unrelated = Array.FindAll(Unrelated, record => record is not Letter || alone.Letters.Count > 0);
        Register later = new(alone.Bundle, [.. alone.Records, .. unrelated]);
        Register earlier = new(alone.Bundle, [.. unrelated, .. alone.Records]);
        foreach (LocalDate day in new[] { file.AsOf, new(2017, 11, 21), new(2017, 11, 22) })
        {
            Assert.Equal(DecisionsOn(alone, day), DecisionsOn(later, day));
            Assert.Equal(DecisionsOn(alone, day), DecisionsOn(earlier, day));
            Assert.Equal(FindingsOn(alone, day), FindingsOn(later, day));
            Assert.Equal(FindingsOn(alone, day), FindingsOn(earlier, day));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_paper_that_was_missing_never_turns_yes_into_no(int number)
    {
        foreach (PlacementFile file in OnThreeLaws(VariedFiles.All[number]))
        {
            if (Decide(file)?.Outcome != Outcome.Eligible)
            {
                continue;
            }

            foreach (DocumentKind kind in DocumentKind.List.All.Where(kind => file.OnDay.PaperThatCounts(kind) < 0))
            {
                Assert.NotEqual(Outcome.NotEligible, Decide(file.Plus(new() { Kind = kind }))!.Outcome);
                Assert.NotEqual(Outcome.NotEligible, Decide(file.Plus(new() { Kind = kind, ExpiresOn = new(2010, 1, 1) }))!.Outcome);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_sound_paper_that_was_missing_makes_nothing_worse(int number)
    {
        PlacementFile file = VariedFiles.All[number];
        if (Decide(file) is not { } before)
        {
            return;
        }

        foreach (Document paper in Given.File.Migration.Documents.Where(paper => file.OnDay.PaperThatCounts(paper.Kind!) < 0))
        {
            Assert.True(Decide(file.Plus(paper))!.Outcome <= before.Outcome);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_later_day_changes_only_what_a_date_explains(int number)
    {
        foreach (PlacementFile file in OnThreeLaws(VariedFiles.All[number]))
        {
            LocalDate[] days = [.. DaysThatExplain(file).Where(day => day > ModelledLaw.FirstDay).Prepend(ModelledLaw.FirstDay)];
            for (int index = 0; index + 1 < days.Length; index++)
            {
                LocalDate last = days[index + 1].PlusDays(-1);
                Assert.Equal(Undated(file, days[index], last), Undated(file, last, last));
            }
        }
    }

    private static IEnumerable<PlacementFile> OnThreeLaws(PlacementFile file) =>
        [file, file.Departing(null), file.Departing(2017, 11, 21), file.Departing(2017, 11, 22)];

    private static Decision? Decide(PlacementFile file) => RuleBook.National.Assess(file.Register, file.AsOf).SingleOrDefault();

    /// <summary>The decision of one day, as if it were of another: apart from the day itself, and from when the age is reached, all is compared.</summary>
    private static Decision? Undated(PlacementFile file, LocalDate day, LocalDate shown) =>
        Decide(file with { AsOf = day }) is { } decision
            ? decision with
            {
                AsOf = shown,
                Rules = decision.Rules.Select(rule => rule with { MetFrom = null }).ToEquatableArray(),
            }
            : null;

    private static Decision[] DecisionsOn(Register register, LocalDate day) =>
        [.. RuleBook.National.Assess(register, day).Where(decision => decision.Migration == "m-1")];

    private static Finding[] FindingsOn(Register register, LocalDate day) =>
    [
        .. RuleBook.National.Check(register, day).Where(finding =>
            finding.Record is { Id: { } id } && !id.EndsWith("-other", StringComparison.Ordinal)),
    ];

    /// <summary>Every day in the file, the day after each, the days on which an age is reached, and those on which a law begins.</summary>
    private static SortedSet<LocalDate> DaysThatExplain(PlacementFile file)
    {
        SortedSet<LocalDate> days = [new(2028, 1, 1)];
        foreach (LocalDate day in DaysIn(file.Migration).Concat(file.Others.SelectMany(DaysIn)).Where(day => day.Year < 9000))
        {
            days.UnionWith([day, day.PlusDays(1)]);
        }

        if (file.Worker.BirthDate is { } birth)
        {
            days.UnionWith([birth.PlusYears(18), birth.PlusYears(21)]);
        }

        foreach (Rule rule in RuleBook.National.Rules)
        {
            days.UnionWith(rule.Law.Steps.Select(step => step.From).Where(day => day > ModelledLaw.FirstDay));
        }

        return days;
    }

    private static IEnumerable<LocalDate> DaysIn(object? value) => value switch
    {
        LocalDate day => [day],
        Fact fact => fact.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .SelectMany(property => DaysIn(property.GetValue(fact))),
        string => [],
        IEnumerable items => items.Cast<object?>().SelectMany(DaysIn),
        _ => [],
    };
}
