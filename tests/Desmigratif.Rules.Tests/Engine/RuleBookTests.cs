using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Tests.Engine;

public sealed class RuleBookTests
{
    [Fact]
    public void Rules_of_ones_own_come_after_those_of_the_book()
    {
        RuleBook book = RuleBook.National.With(new LocalRule());
        Assert.Equal(RuleBook.National.Rules.Append(book[RuleId.Parse("NTB-001")]), book.Rules);
        Finding finding = Assert.Single(book.Check(Given.File.Register, Given.Today), finding => finding.Code.Text == "NTB-001");
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(new RecordName("migration", "m-1"), finding.Record);
        Assert.Equal("", finding.Pointer);
        Assert.Equal("b-1", finding.Bundle);
        Assert.Equal("Look at all.", finding.MessageIn(Language.English));
        Assert.Equal("Periksa all.", finding.MessageIn(Language.Indonesian));
        Assert.Equal(["UU 18/2017"], finding.Basis.Select(citation => citation.Text));
    }

    [Fact]
    public void An_id_that_is_taken_is_refused()
    {
        Assert.Throws<ArgumentException>(() => RuleBook.National.With(new LocalRule(id: "PLC-001")));
        Assert.Throws<ArgumentException>(() => RuleBook.National.With(new LocalRule(), new LocalRule()));
    }

    [Fact]
    public void A_rule_over_something_the_engine_does_not_know_is_refused() =>
        Assert.Throws<ArgumentException>(() => RuleBook.National.With(new RuleOverOtherRecords()));

    [Fact]
    public void A_rule_is_found_by_its_id()
    {
        Assert.Equal("PLC-011", RuleBook.National[RuleId.Parse("PLC-011")]!.Id.Text);
        Assert.Null(RuleBook.National[RuleId.Parse("ZZZ-001")]);
    }

    [Fact]
    public void A_book_of_some_rules_finds_what_these_find_and_nothing_else()
    {
        RuleBook both = RuleBook.National.Only(RuleId.Parse("REG-001"), RuleId.Parse("PLC-011"));
        Assert.Equal(["PLC-011", "REG-001"], both.Rules.Select(rule => rule.Id.Text));
        Register register = Given.File.With(migration => migration with { Documents = [] }).Register;
        Assert.Equal(
            RuleBook.National.Check(register, Given.Today).Where(finding => finding.Code.Text is "PLC-011" or "REG-001"),
            both.Check(register, Given.Today));
        Assert.NotEqual(RuleBook.National.Hash, both.Hash);
        Assert.Throws<ArgumentException>(() => both.Only(RuleId.Parse("PLC-012")));
    }

    [Fact]
    public void Two_books_alike_have_one_hash()
    {
        Assert.Equal(RuleBook.National.Hash, RuleBook.National.With(SeverityPolicy.None).Hash);
        Assert.Equal(RuleBook.National.With(new LocalRule()).Hash, RuleBook.National.With(new LocalRule()).Hash);
        Assert.Matches("^[0-9a-f]{64}$", RuleBook.National.Hash);
    }

    [Fact]
    public void Whatever_changes_a_decision_or_its_words_changes_the_hash()
    {
        string[] hashes =
        [
            RuleBook.National.Hash,
            RuleBook.National.With(new LocalRule()).Hash,
            RuleBook.National.With(new LocalRule(id: "NTB-002")).Hash,
            RuleBook.National.With(new LocalRule(severity: Severity.Info)).Hash,
            RuleBook.National.With(new LocalRule(confidence: Confidence.B)).Hash,
            RuleBook.National.With(new LocalRule(instrument: Laws.Pp59Of2021)).Hash,
            RuleBook.National.With(new LocalRule(english: "Look at {what} again.")).Hash,
            RuleBook.National.With(new RuleByNumber("least", "years")).Hash,
            RuleBook.National.With(new RuleByNumber("least", "months")).Hash,
            RuleBook.National.With(new RuleByNumber("most", "years")).Hash,
            RuleBook.National.With(new SeverityPolicy([new(RuleId.Parse("PLC-008"), Severity.Info)])).Hash,
        ];
        Assert.Equal(hashes.Length, hashes.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("PLC-002")]
    [InlineData("PLC-003")]
    [InlineData("PLC-023")]
    [InlineData("DOC-003")]
    [InlineData("DOC-005")]
    public void No_policy_makes_a_rule_block_that_rests_on_less_than_a_statute_that_was_read(string rule) =>
        Assert.Throws<ArgumentException>(() => RuleBook.National.With(Blocking(rule)));

    [Fact]
    public void A_policy_may_make_a_rule_block_that_rests_on_one()
    {
        RuleBook book = RuleBook.National.With(Blocking("PLC-016"));
        PlacementFile file = Given.File.With(migration => migration with
        {
            Contract = migration.Contract! with { Items = [ContractItem.Term] },
        });
        Assert.Equal(Outcome.NotEligible, Assert.Single(book.Assess(file.Register, file.AsOf)).Outcome);
        Assert.Equal(Outcome.Eligible, Assert.Single(RuleBook.National.Assess(file.Register, file.AsOf)).Outcome);
    }

    [Fact]
    public void Rules_added_after_the_policy_are_held_to_it_as_well() =>
        Assert.Throws<ArgumentException>(() =>
            RuleBook.National.With(Blocking("NTB-001")).With(new LocalRule(confidence: Confidence.B)));

    [Fact]
    public void A_policy_changes_how_hard_a_finding_is()
    {
        PlacementFile file = Given.File.Without(DocumentKind.Passport);
        RuleBook book = RuleBook.National.With(new SeverityPolicy([new(RuleId.Parse("PLC-011"), Severity.Info)]));
        Assert.Equal(Severity.Blocking, Assert.Single(RuleBook.National.Check(file.Register, file.AsOf)).Severity);
        Assert.Equal(Severity.Info, Assert.Single(book.Check(file.Register, file.AsOf)).Severity);
    }

    [Fact]
    public void A_rule_that_does_not_apply_under_the_profile_reports_nothing()
    {
        SeverityByProfile severity = new(Draft: null, Submit: Severity.Warning, Exchange: Severity.Error);
        RuleBook book = RuleBook.National.With(new LocalRule(severity: severity));
        Assert.Empty(book.Check(File(ProfileCode.Draft), Given.Today));
        Assert.Equal(Severity.Warning, Assert.Single(book.Check(File(ProfileCode.Submit), Given.Today)).Severity);
        Assert.Equal(Severity.Error, Assert.Single(book.Check(File(ProfileCode.Exchange), Given.Today)).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(book.Check(File(profile: null), Given.Today)).Severity);
    }

    [Fact]
    public void A_day_before_the_modelled_law_is_refused()
    {
        LocalDate before = new(2004, 10, 17);
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.National.Check(Given.File.Register, before));
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.National.Assess(Given.File.Register, before));
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.National.AssessByLawOf(Given.File.Register, before));
        RuleBook.National.Check(Given.File.Register, before.PlusDays(1));
        RuleBook.National.Assess(Given.File.Register, before.PlusDays(1));
    }

    [Fact]
    public void A_finding_names_the_line_of_its_record()
    {
        Register register = new(
            new Bundle { Id = "b-1" },
            [Given.Worker(), Given.File.Without(DocumentKind.Passport).Migration, Given.Letter()],
            [1, 2, 9, 10]);
        EquatableArray<Finding> findings = RuleBook.National.Check(register, Given.Today);
        Assert.Equal(9, Assert.Single(findings, finding => finding.Code.Text == "PLC-011").Line);
    }

    [Fact]
    public void A_sound_file_has_nothing_to_find() => Assert.Empty(RuleBook.National.Check(Given.File.Register, Given.Today));

    private static Register File(ProfileCode? profile) =>
        Given.Register(profile, Given.Worker(), Given.Migration(), Given.Letter());

    private static SeverityPolicy Blocking(string rule) => new([new(RuleId.Parse(rule), Severity.Blocking)]);

    private sealed class RuleByNumber(string name, string unit) : Rule<OnDay<Person>>(
        "NTB-001",
        Warning,
        Confidence.A,
        DatedLaw.Always(Laws.Uu18Of2017.Whole),
        new("Angka", "A number"),
        new("Periksa.", "Look."))
    {
        public override EquatableArray<Parameter> Parameters => [new Parameter<int>(name, unit, 18)];

        protected override Verdict Check(in OnDay<Person> subject) => Verdict.Met;
    }

    private sealed class RuleOverOtherRecords() : Rule<OnDay<OtherRecord>>(
        "NTB-001",
        Warning,
        Confidence.A,
        DatedLaw.Always(Laws.Uu18Of2017.Whole),
        new("Lainnya", "Others"),
        new("Periksa.", "Look."))
    {
        protected override Verdict Check(in OnDay<OtherRecord> subject) => Verdict.Met;
    }
}
