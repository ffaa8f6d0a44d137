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
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Tests.Engine;

public sealed class RegisterCheckTests
{
    [Fact]
    public void Every_record_of_every_type_is_put_before_the_rules_of_its_type()
    {
        AsksEachOf(new Village());
        AsksEachOf(new Person());
        AsksEachOf(new Consent());
        AsksEachOf(new Migration());
        AsksEachOf(new ServiceVisit());
        AsksEachOf(new JobOpening());
        AsksEachOf(new Letter());
        AsksEachOf(new SupportCase());
        AsksEachOf(new BusinessGroup());
        AsksEachOf(new PublicWorks());
        AsksEachOf(new Volunteer());
        AsksEachOf(new Child());
        AsksEachOf(new Caregiver());
        AsksEachOf(new CareArrangement());
        AsksEachOf(new LearningSession());
        AsksEachOf(new Partnership());
        AsksEachOf(new NeedsAssessment());
        AsksEachOf(new Cooperative());
        AsksEachOf(new DebtExposure());
    }

    [Fact]
    public void The_line_that_opens_the_bundle_is_put_before_the_rules_over_bundles()
    {
        RuleBook book = RuleBook.National.With(new EveryOf<Bundle>(DatedLaw.Always(Laws.Uu18Of2017.Whole)));
        Register register = new(new Bundle { Id = "b-1" }, [new Person()], [4, 5]);
        Finding finding = Assert.Single(book.Check(register, Given.Today), finding => finding.Code.Text == "NTB-001");
        Assert.Equal((new RecordName("bundle", "b-1"), 4), (finding.Record, finding.Line));
    }

    [Fact]
    public void A_record_of_an_unknown_type_is_put_before_the_rules_over_every_record()
    {
        OtherRecord other = new(RecordType.List.Of("herbarium"), """{"type":"herbarium","id":"h1"}""");
        RuleBook book = RuleBook.National.With(new EveryRecord());
        Assert.Equal(2, book.Check(new(new Bundle(), [other, new Person()]), Given.Today).Count(finding => finding.Code.Text == "NTB-002"));
    }

    [Fact]
    public void A_rule_is_asked_from_the_first_day_of_its_law_to_the_last()
    {
        RuleBook book = RuleBook.National.With(new EveryOf<Person>(DatedLaw.Since(new(2020, 1, 1), Laws.Uu18Of2017.Whole).Until(new(2020, 1, 31))));
        Register register = new(new Bundle(), [new Person()]);
        Assert.Equal(
            [false, true, true, false],
            new NodaTime.LocalDate[] { new(2019, 12, 31), new(2020, 1, 1), new(2020, 1, 31), new(2020, 2, 1) }
                .Select(day => book.Check(register, day).Any(finding => finding.Code.Text == "NTB-001")));
    }

    [Fact]
    public void A_finding_says_the_message_of_its_case_or_else_that_of_the_rule()
    {
        RuleBook book = RuleBook.National.With(new RuleOfTwoCases());
        Assert.Equal(
            ["This case.", "Look."],
            book.Check(new(new Bundle(), [new Person()]), Given.Today)
                .Where(finding => finding.Code.Text == "NTB-003")
                .Select(finding => finding.MessageIn(Language.English)));
    }

    [Fact]
    public void Rules_look_codes_up_in_the_region_table_that_is_given_or_else_in_that_of_the_provinces()
    {
        RuleBook book = RuleBook.National.With(new RuleOfKnownRegions());
        Register register = new(new Bundle(), [new Village { Code = new("9103992001") }]);
        Assert.Equal("retired", StatusIn(new SmallRegionTable()));
        Assert.NotEqual("retired", StatusIn(regions: null));

        string StatusIn(IRegionCatalogue? regions) => book.Check(register, Given.Today, regions)
            .Single(finding => finding.Code.Text == "NTB-004").Parameters[0].Value;
    }

    private static void AsksEachOf<T>(T record)
        where T : RegisterRecord
    {
        RuleBook book = RuleBook.National.With(new EveryOf<T>(DatedLaw.Always(Laws.Uu18Of2017.Whole)));
        Register register = new(new Bundle(), [new OtherRecord(RecordType.List.Of("herbarium"), "{}"), record, record with { }]);
        Assert.Equal(
            ["/0", "/1"],
            book.Check(register, Given.Today).Where(finding => finding.Code.Text == "NTB-001").Select(finding => finding.Pointer));
    }

    private sealed class EveryOf<T>(DatedLaw law) : Rule<OnDay<T>>(
        "NTB-001", Warning, Confidence.B, law, new("Semua", "All"), new("Periksa.", "Look."))
        where T : RegisterRecord
    {
        protected override Verdict Check(in OnDay<T> subject) => Verdict.NotMet(FormattableString.Invariant($"/{subject.Index}"));
    }

    private sealed class EveryRecord() : Rule<OnDay<RegisterRecord>>(
        "NTB-002", Warning, Confidence.B, DatedLaw.Always(Laws.Uu18Of2017.Whole), new("Semua", "All"), new("Periksa.", "Look."))
    {
        protected override Verdict Check(in OnDay<RegisterRecord> subject) => Verdict.NotMet("");
    }

    private sealed class RuleOfTwoCases() : Rule<OnDay<Person>>(
        "NTB-003", Warning, Confidence.B, DatedLaw.Always(Laws.Uu18Of2017.Whole), new("Semua", "All"), new("Periksa.", "Look."))
    {
        protected override Verdict Check(in OnDay<Person> subject) =>
            Verdict.NotMet([new Fault("/name", Message: new("Kasus ini.", "This case.")), new Fault("/sex")]);
    }

    private sealed class RuleOfKnownRegions() : Rule<OnDay<Village>>(
        "NTB-004", Warning, Confidence.B, DatedLaw.Always(Laws.Uu18Of2017.Whole), new("Semua", "All"), new("Periksa.", "Look."))
    {
        protected override Verdict Check(in OnDay<Village> subject) => Verdict.NotMet(
            "/code", new FindingParameter("status", subject.Regions.StatusOf("9103992001").ToString().ToLowerInvariant()));
    }
}
