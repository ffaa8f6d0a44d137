using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Tests.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class PlacementAssessmentTests
{
    [Fact]
    public void Who_has_every_paper_is_eligible()
    {
        Decision decision = Assess(Given.File);
        Assert.Equal(Outcome.Eligible, decision.Outcome);
        Assert.Empty(decision.Next);
        Assert.All(decision.Rules, rule => Assert.True(rule.Verdict is VerdictKind.Met or VerdictKind.NotApplicable));
    }

    [Fact]
    public void A_paper_that_is_missing_makes_not_eligible_and_is_the_next_step()
    {
        Decision decision = Assess(Given.File.Without(DocumentKind.Passport));
        Assert.Equal(Outcome.NotEligible, decision.Outcome);
        Assert.Equal(["passport"], decision.Next);
        RuleVerdict verdict = Assert.Single(decision.Rules, rule => rule.Verdict == VerdictKind.NotMet);
        Assert.Equal("PLC-011", verdict.Code.Text);
        Assert.Equal(["UU 18/2017 Art. 13(e)"], verdict.Basis.Select(citation => citation.Text));
    }

    [Fact]
    public void A_paper_that_nobody_has_spoken_of_makes_undetermined()
    {
        Decision decision = Assess(Given.File.Without(DocumentKind.Passport).Undeclared());
        Assert.Equal(Outcome.Undetermined, decision.Outcome);
        Assert.Equal(["passport"], decision.Next);
        Assert.Equal(["/documents"], Assert.Single(decision.Rules, rule => rule.Code.Text == "PLC-011").Missing);
    }

    [Fact]
    public void One_thing_unmet_outweighs_anything_unknown()
    {
        PlacementFile file = Given.File.Undeclared().Without(DocumentKind.Passport).Changing(
            DocumentKind.WorkVisa,
            document => document with { VisaKind = VisaKind.Tourist });
        Assert.Equal(Outcome.NotEligible, Assess(file).Outcome);
    }

    [Fact]
    public void Rules_that_only_warn_inform_and_never_decide()
    {
        PlacementFile file = Given.File.Changing(
            DocumentKind.FamilyPermission,
            document => document with { GivenBy = DocumentGiver.Parent });
        Assert.Equal(Outcome.Eligible, Assess(file).Outcome);
        Assert.Contains(RuleBook.National.Check(file.Register, file.AsOf), finding => finding.Code.Text == "PLC-008");
    }

    [Fact]
    public void Steps_follow_the_order_of_the_book_and_stand_there_once()
    {
        PlacementFile file = Given.File
            .Without(DocumentKind.Passport)
            .Without(DocumentKind.MaritalStatusStatement)
            .With(migration => migration with { Sector = null, SocialSecurity = null })
            .Without(DocumentKind.SocialSecurityCard);
        Assert.Equal(
            ["marital-status-statement", "passport", "/sector", "/socialSecurity/number"],
            Assess(file).Next);
    }

    [Fact]
    public void A_new_paper_stands_for_all_that_is_wrong_with_the_old_one()
    {
        PlacementFile file = Given.File
            .Changing(DocumentKind.WorkVisa, visa => visa with { ExpiresOn = new(2026, 1, 1), VisaKind = VisaKind.Tourist })
            .Changing(DocumentKind.HealthCertificate, paper => paper with { Examinations = [Examination.Physical] });
        Assert.Equal(["health-certificate", "work-visa"], Assess(file).Next);
        file = Given.File.Changing(DocumentKind.WorkVisa, visa => visa with { ExpiresOn = new(2026, 1, 1), VisaKind = null });
        Assert.Equal(["work-visa"], Assess(file).Next);
    }

    [Fact]
    public void A_fact_that_nobody_wrote_down_is_found_out_and_an_acknowledgement_is_added()
    {
        PlacementFile file = Given.File.Changing(DocumentKind.WorkVisa, visa => visa with { VisaKind = null });
        Assert.Equal([Given.File.PointerTo(DocumentKind.WorkVisa, "visaKind")], Assess(file).Next);
        file = Given.File.WithoutLetters().Changing(DocumentKind.FamilyPermission, paper => paper with { AcknowledgedBy = null });
        Assert.Equal([Given.File.PointerTo(DocumentKind.FamilyPermission, "acknowledgedBy")], Assess(file).Next);
    }

    [Fact]
    public void The_first_day_on_which_the_age_is_reached_is_told()
    {
        Decision decision = Assess(Given.File.Born(2008, 12, 2));
        Assert.Equal(Outcome.NotEligible, decision.Outcome);
        Assert.Equal(new(2026, 12, 2), Assert.Single(decision.Rules, rule => rule.Verdict == VerdictKind.NotMet).MetFrom);
        Assert.Equal(["/plannedDeparture"], decision.Next);
    }

    [Fact]
    public void A_decision_names_its_day_its_file_and_its_book()
    {
        Decision decision = Assess(Given.File);
        Assert.Equal(("b-1", "m-1", Given.Today), (decision.Bundle, decision.Migration, decision.AsOf));
        Assert.Equal(0, decision.Line);
        Assert.Equal(RuleBook.National.Hash, decision.RuleBook);
    }

    [Fact]
    public void A_decision_about_a_file_that_was_read_names_its_line()
    {
        Register register = new(new Bundle(), [Given.Worker(), Given.Migration()], [1, 2, 7]);
        Assert.Equal(7, Assert.Single(RuleBook.National.Assess(register, Given.Today)).Line);
    }

    [Fact]
    public void Only_open_files_are_decided_about()
    {
        Assert.Empty(Decisions(Given.File.With(migration => migration with { DepartedOn = Given.Today })));
        Assert.Empty(Decisions(Given.File.Reaching(MigrationStatus.Cancelled, Given.Today)));
    }

    [Fact]
    public void A_file_that_may_be_open_is_undetermined()
    {
        Decision decision = Assess(Given.File.Reaching(MigrationStatus.List.Of("a-word-of-tomorrow"), Given.Today));
        Assert.Equal(Outcome.Undetermined, decision.Outcome);
        Assert.Equal(["/history"], decision.Next);
    }

    [Fact]
    public void A_policy_decides_which_rules_decide()
    {
        PlacementFile file = Given.File.Without(DocumentKind.Passport);
        RuleBook milder = RuleBook.National.With(new SeverityPolicy([new(RuleId.Parse("PLC-011"), Severity.Warning)]));
        Decision decision = Assert.Single(milder.Assess(file.Register, file.AsOf));
        Assert.Equal(Outcome.Eligible, decision.Outcome);
        Assert.DoesNotContain(decision.Rules, rule => rule.Code.Text == "PLC-011");
        Assert.Equal(milder.Hash, decision.RuleBook);
    }

    [Fact]
    public void The_law_of_the_day_of_departure_decides()
    {
        PlacementFile bare = Given.File.With(migration => migration with { Documents = [], SocialSecurity = null });
        Assert.Equal(Outcome.NotEligible, Assess(bare.Departing(2017, 11, 22)).Outcome);
        Assert.Equal(Outcome.Eligible, Assess(bare.Departing(2017, 11, 21)).Outcome);
    }

    [Fact]
    public void Another_day_can_lend_its_law_whenever_the_worker_leaves()
    {
        PlacementFile bare = Given.File.With(migration => migration with { Documents = [], SocialSecurity = null, History = [] });
        Assert.Equal(Outcome.Eligible, ByLawOf(bare, new(2017, 11, 21)).Outcome);
        Assert.Equal(Outcome.Undetermined, ByLawOf(bare, new(2017, 11, 22)).Outcome);
        Assert.Empty(ByLawOf(bare, new(2017, 11, 21)).Rules.Single(rule => rule.Code.Text == "PLC-011").Basis);
    }

    [Fact]
    public void Age_and_papers_are_measured_on_the_planned_day_all_the_same()
    {
        Assert.Equal(VerdictKind.Met, VerdictOf(Given.File.Born(2008, 12, 1), "PLC-001"));
        Assert.Equal(VerdictKind.NotMet, VerdictOf(Given.File.Born(2008, 12, 2), "PLC-001"));
        Assert.Equal(VerdictKind.Met, VerdictOf(Given.File.Changing(DocumentKind.Passport, paper => paper with { ExpiresOn = new(2026, 12, 1) }), "DOC-001"));
        Assert.Equal(VerdictKind.NotMet, VerdictOf(Given.File.Changing(DocumentKind.Passport, paper => paper with { ExpiresOn = new(2026, 11, 30) }), "DOC-001"));

        static VerdictKind VerdictOf(PlacementFile file, string rule) =>
            ByLawOf(file, Given.Today).Rules.Single(verdict => verdict.Code.Text == rule).Verdict;
    }

    [Fact]
    public void Without_a_planned_departure_the_law_of_the_day_is_the_law_of_the_departure() =>
        Assert.All(VariedFiles.All, file =>
        {
            Register register = file.Departing(null).Register;
            Assert.Equal(RuleBook.National.Assess(register, file.AsOf), RuleBook.National.AssessByLawOf(register, file.AsOf));
        });

    [Fact]
    public void No_law_is_lent_from_before_the_modelled_time() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.National.AssessByLawOf(Given.File.Register, new(2004, 10, 17)));

    private static Decision ByLawOf(PlacementFile file, LocalDate day) => Assert.Single(RuleBook.National.AssessByLawOf(file.Register, day));

    private static Decision Assess(PlacementFile file) => Assert.Single(Decisions(file));

    private static IEnumerable<Decision> Decisions(PlacementFile file) => RuleBook.National.Assess(file.Register, file.AsOf);
}
