using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.MigrationServices;
using Desmigratif.Rules.Tests.Engine;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

/// <summary>From which day on will it be fine, if nothing happens but that time passes?</summary>
public sealed class TurningDaysTests
{
    private const int Window = 45;

    /// <summary>Every rule that may ever decide, deciding.</summary>
    private static readonly RuleBook Strictest = RuleBook.National.With(new SeverityPolicy(
        RuleBook.National.Rules.Where(rule => rule is Rule<MigrationOnDay> && rule.MayBlock)
            .Select(rule => KeyValuePair.Create(rule.Id, Severity.Blocking))));

    [Fact]
    public void An_agreement_of_a_later_day_is_held_from_that_day()
    {
        PlacementFile file = Given.File.Without(DocumentKind.PlacementAgreement).Without(DocumentKind.WorkAgreement).With(migration => migration with
        {
            PlacementAgreement = new() { SignedOn = new(2026, 11, 24) },
            Contract = new() { SignedOn = new(2026, 11, 27) },
        });
        Assert.Equal((new(2026, 11, 24), new(2026, 11, 27)), (MetFrom(file, "PLC-014"), MetFrom(file, "PLC-015")));
        Assert.Equal((new(2026, 11, 24), new(2026, 11, 27)), (MetFrom(file.Undeclared(), "PLC-014"), MetFrom(file.Undeclared(), "PLC-015")));
    }

    [Fact]
    public void A_letter_of_a_later_day_makes_the_permission_known_from_that_day()
    {
        PlacementFile file = Given.File.WithoutLetters().Changing(DocumentKind.FamilyPermission, paper => paper with { AcknowledgedOn = null });
        Assert.Null(MetFrom(file, "PLC-007"));
        Assert.Equal(new LocalDate(2026, 11, 30), MetFrom(file + (Given.Letter() with { SignedOn = new(2026, 11, 30) }), "PLC-007"));
    }

    [Fact]
    public void A_day_after_the_planned_departure_is_told_too_for_the_departure_can_wait()
    {
        PlacementFile file = Given.File.WithoutLetters().Changing(DocumentKind.FamilyPermission, paper => paper with { AcknowledgedBy = null });
        Assert.Equal(new LocalDate(2027, 1, 5), MetFrom(file + (Given.Letter() with { SignedOn = new(2027, 1, 5) }), "PLC-007"));
    }

    [Fact]
    public void A_departure_that_is_recorded_ahead_can_wait_like_one_that_is_planned() =>
        Assert.Equal(
            new LocalDate(2026, 12, 2),
            MetFrom(Given.File.Born(2008, 12, 2).With(migration => migration with { DepartedOn = new(2026, 12, 1), PlannedDeparture = null }), "PLC-001"));

    [Fact]
    public void Waiting_brings_no_paper_and_renews_none()
    {
        Assert.Null(MetFrom(Given.File.Without(DocumentKind.Passport), "PLC-011"));
        Assert.Null(MetFrom(Given.File.Changing(DocumentKind.Passport, paper => paper with { ExpiresOn = new(2026, 11, 30) }), "DOC-001"));
    }

    [Fact]
    public void What_is_met_or_not_asked_names_no_day()
    {
        Decision decision = Decide(RuleBook.National, Given.File)!;
        Assert.All(decision.Rules, rule => Assert.Null(rule.MetFrom));
    }

    [Fact]
    public void A_rule_of_ones_own_needs_to_name_only_what_stands_nowhere_in_the_file()
    {
        RuleBook book = RuleBook.National.With(new WaitsAfterRegistration(), new StopsUntilItEnds());
        PlacementFile file = Given.File.With(migration => migration with { Registration = new() { On = new(2026, 11, 20) } });
        Assert.Equal(new LocalDate(2026, 12, 20), Decide(book, file)!.Rules.Single(rule => rule.Code.Text == "OWN-001").MetFrom);
        Assert.Equal(new LocalDate(2028, 12, 2), Decide(book, file)!.Rules.Single(rule => rule.Code.Text == "OWN-002").MetFrom);
    }

    [Fact]
    public void On_that_day_the_rule_is_met_and_on_no_day_before() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Files().ToArbitrary(), file =>
        {
            LocalDate start = LocalDate.Min(file.AsOf, file.OnDay.GoverningDay);
            Decision[] waited = [.. Enumerable.Range(0, Window).Select(days => Decide(Strictest, file.Until(start.PlusDays(days)))).OfType<Decision>()];
            if (Decide(Strictest, file) is not { } decision)
            {
                return;
            }

            for (int place = 0; place < decision.Rules.Count; place++)
            {
                RuleVerdict rule = decision.Rules[place];
                int first = rule.Verdict is VerdictKind.NotMet or VerdictKind.Unknown
                    ? Array.FindIndex(waited, later => later.Rules[place].Verdict == VerdictKind.Met)
                    : -1;
                LocalDate? told = rule.MetFrom < start.PlusDays(Window) ? rule.MetFrom : null;
                Assert.Equal((rule.Code, first < 0 ? null : start.PlusDays(first)), (rule.Code, told));
            }
        }));

    [Fact]
    public void Far_days_hold_as_well() =>
        Assert.All(VariedFiles.All, file =>
        {
            foreach (RuleVerdict rule in Decide(Strictest, file)?.Rules ?? [])
            {
                if (rule.MetFrom is { } day)
                {
                    Assert.Equal(VerdictKind.Met, VerdictOn(day));
                    Assert.NotEqual(VerdictKind.Met, VerdictOn(day.PlusDays(-1)));
                }

                VerdictKind VerdictOn(LocalDate later) => Decide(Strictest, file.Until(later))!.Rules.Single(again => again.Code == rule.Code).Verdict;
            }
        });

    private static LocalDate? MetFrom(PlacementFile file, string rule)
    {
        RuleVerdict verdict = Decide(RuleBook.National, file)!.Rules.Single(verdict => verdict.Code.Text == rule);
        Assert.True(verdict.Verdict is VerdictKind.NotMet or VerdictKind.Unknown);
        return verdict.MetFrom;
    }

    private static Decision? Decide(RuleBook book, PlacementFile file) => book.Assess(file.Register, file.AsOf).SingleOrDefault();

    /// <summary>Files in which whatever a day may decide lies some days before or after the assessment.</summary>
    private static Gen<PlacementFile> Files() =>
        from number in Gen.Choose(0, VariedFiles.All.Count - 1)
        from days in Gen.ArrayOf(Gen.Choose(-20, 20), 8)
        from which in Gen.Choose(0, 255)
        select Spread(VariedFiles.All[number], days, which);

    private static PlacementFile Spread(PlacementFile file, int[] days, int which)
    {
        LocalDate today = file.AsOf;
        file = file.With(migration => migration with
        {
            PlannedDeparture = Is(0) ? today.PlusDays(days[0]) : migration.PlannedDeparture,
            PlacementAgreement = Is(1) ? new() { SignedOn = today.PlusDays(days[1]) } : migration.PlacementAgreement,
            Contract = Is(2) ? new() { SignedOn = today.PlusDays(days[2]), EndorsedOn = today.PlusDays(days[3]) } : migration.Contract,
            Documents = Is(3)
                ? migration.Documents.Where(paper => paper.Kind != DocumentKind.PlacementAgreement && paper.Kind != DocumentKind.WorkAgreement)
                    .Select(paper => paper with { AcknowledgedOn = today.PlusDays(days[4]), ExpiresOn = Is(4) ? today.PlusDays(days[5]) : paper.ExpiresOn })
                    .ToEquatableArray()
                : migration.Documents,
            History = Is(5) ? [.. migration.History, new() { Status = MigrationStatus.Verified, On = today.PlusDays(days[6]) }] : migration.History,
        });
        file = Is(6) ? file.With(person => person with { BirthDate = today.PlusYears(-18).PlusDays(days[7]) }) : file;
        return Is(7) ? file.WithoutLetters() + (Given.Letter() with { SignedOn = today.PlusDays(days[3]) }) : file;

        bool Is(int bit) => (which & (1 << bit)) != 0;
    }

    /// <summary>Thirty days between registration and departure.</summary>
    private sealed class WaitsAfterRegistration() : PlacementRule(
        "OWN-001",
        Domain.Findings.Severity.Blocking,
        Confidence.A,
        DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(5)),
        new("Menunggu", "Waits"),
        new("Tunggu.", "Wait.")),
        IHasTurningDays
    {
        public EquatableArray<LocalDate> TurningDays(in MigrationOnDay file) =>
            file.Migration.Registration?.On is { } on ? [on.PlusDays(30)] : [];

        protected override Verdict CheckOpenFile(in MigrationOnDay file) =>
            file.Migration.Registration?.On?.PlusDays(30) <= file.GoverningDay ? Verdict.Met : Verdict.NotMet("/plannedDeparture");
    }

    /// <summary>No departure until the last day of a visa has passed: the day after a day in the file.</summary>
    private sealed class StopsUntilItEnds() : PlacementRule(
        "OWN-002",
        Domain.Findings.Severity.Blocking,
        Confidence.A,
        DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(5)),
        new("Berhenti", "Stops"),
        new("Tunggu.", "Wait."))
    {
        protected override Verdict CheckOpenFile(in MigrationOnDay file) =>
            file.Migration.Documents[file.PaperThatCounts(DocumentKind.WorkVisa)].ExpiresOn < file.GoverningDay
                ? Verdict.Met
                : Verdict.NotMet("/plannedDeparture");
    }
}
