using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class PaperListTests
{
    [Fact]
    public void The_papers_of_the_law_come_first_then_the_others_on_file()
    {
        string[] asked =
        [
            "marital-status-statement", "marriage-book", "family-permission", "competence-certificate", "health-certificate",
            "passport", "work-visa", "placement-agreement", "work-agreement", "seafarer-agreement", "seaman-book",
        ];
        string[] others =
        [
            "identity-card", "family-card", "police-record", "orientation-certificate", "job-seeker-card", "social-security-card",
        ];
        Assert.Equal([.. asked, .. others], Papers(Given.File).Select(paper => paper.Kind.Text));
    }

    [Fact]
    public void A_paper_on_file_is_held_and_says_by_which_article_and_from_whom()
    {
        PaperStatus passport = Paper(Given.File, DocumentKind.Passport);
        Assert.Equal(PaperState.Held, passport.State);
        Assert.Equal(["UU 18/2017 Art. 13(e)"], passport.Basis.Select(citation => citation.Text));
        Assert.Equal(Issuer.ImmigrationOffice, passport.Issuer);
    }

    [Fact]
    public void A_paper_of_practice_has_no_article()
    {
        PaperStatus card = Paper(Given.File, DocumentKind.IdentityCard);
        Assert.Equal(PaperState.Held, card.State);
        Assert.Empty(card.Basis);
    }

    [Fact]
    public void A_paper_not_listed_is_missing_once_the_file_is_declared_complete_and_unknown_before()
    {
        PlacementFile file = Given.File.Without(DocumentKind.Passport);
        Assert.Equal(PaperState.Missing, Paper(file, DocumentKind.Passport).State);
        Assert.Equal(PaperState.Unknown, Paper(file.Undeclared(), DocumentKind.Passport).State);
    }

    [Fact]
    public void A_paper_that_nobody_asks_this_person_for_is_not_required()
    {
        Assert.Equal(PaperState.NotRequired, Paper(Given.File, DocumentKind.SeafarerAgreement).State);
        Assert.Empty(Paper(Given.File, DocumentKind.SeafarerAgreement).Basis);
    }

    [Fact]
    public void An_agreement_in_the_record_counts_as_the_paper() =>
        Assert.Equal(PaperState.Held, Paper(Given.File.Without(DocumentKind.WorkAgreement), DocumentKind.WorkAgreement).State);

    [Theory]
    [InlineData("2026-11-20", PaperState.Expired)]
    [InlineData("2026-11-21", PaperState.ExpiresTooEarly)]
    [InlineData("2026-11-30", PaperState.ExpiresTooEarly)]
    [InlineData("2026-12-01", PaperState.Held)]
    public void The_last_day_of_validity_counts(string last, PaperState state)
    {
        LocalDate day = Days.Of(last);
        PlacementFile file = Given.File
            .Changing(DocumentKind.Passport, document => document with { ExpiresOn = day })
            .Changing(DocumentKind.PoliceRecord, document => document with { ExpiresOn = day });
        Assert.Equal(state, Paper(file, DocumentKind.Passport).State);
        Assert.Equal(state, Paper(file, DocumentKind.PoliceRecord).State);
    }

    [Theory]
    [InlineData("placement-agreement", "health-certificate")]
    [InlineData("social-security-card", "placement-agreement")]
    [InlineData("work-visa", "social-security-card competence-certificate passport")]
    [InlineData("orientation-certificate", "work-visa")]
    [InlineData("work-agreement", "orientation-certificate")]
    [InlineData("passport", "")]
    [InlineData("marital-status-statement", "")]
    [InlineData("seafarer-agreement", "")]
    public void By_custom_papers_come_after_others(string paper, string earlier) => Assert.Equal(
        earlier.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Paper(Given.File, DocumentKind.List.Of(paper)).After.Select(kind => kind.Text));

    [Fact]
    public void A_paper_that_this_file_does_not_need_lets_those_before_it_through()
    {
        PlacementFile alone = Given.File
            .With(migration => migration with { Route = PlacementRoute.Individual, PlacementAgreement = null })
            .Without(DocumentKind.PlacementAgreement);
        Assert.Equal([DocumentKind.HealthCertificate], Paper(alone, DocumentKind.SocialSecurityCard).After);
        Assert.Equal(
            [DocumentKind.HealthCertificate, DocumentKind.CompetenceCertificate, DocumentKind.Passport],
            Paper(alone.Without(DocumentKind.SocialSecurityCard), DocumentKind.WorkVisa).After);
    }

    [Fact]
    public void A_paper_of_an_unknown_kind_is_not_listed()
    {
        PlacementFile file = Given.File.Plus(new() { Kind = DocumentKind.List.Of("a-word-of-tomorrow") }).Plus(new());
        Assert.Equal(Papers(Given.File).Count(), Papers(file).Count());
    }

    private static PaperStatus Paper(PlacementFile file, DocumentKind kind) =>
        Assert.Single(Papers(file), paper => paper.Kind == kind);

    private static IEnumerable<PaperStatus> Papers(PlacementFile file) =>
        Assert.Single(RuleBook.National.Assess(file.Register, file.AsOf)).Documents;
}
