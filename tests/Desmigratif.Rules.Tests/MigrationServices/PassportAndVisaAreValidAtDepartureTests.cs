using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class PassportAndVisaAreValidAtDepartureTests
{
    private const string Rule = "DOC-001";

    private static readonly PlacementFile File = Given.File.Departing(2027, 2, 1);

    private static readonly string Passport = File.PointerTo(DocumentKind.Passport, "expiresOn");

    private static readonly string Visa = File.PointerTo(DocumentKind.WorkVisa, "expiresOn");

    [Fact]
    public void The_last_day_of_validity_counts() => Expiring(File, DocumentKind.Passport, new(2027, 2, 1)).Judge(Rule).IsMet();

    [Fact]
    public void A_day_less_is_too_short()
    {
        Verdict verdict = Expiring(File, DocumentKind.Passport, new(2027, 1, 31)).Judge(Rule);
        verdict.IsNotMetAt(Passport);
        Assert.Equal("passport", verdict.Parameter("paper"));
    }

    [Fact]
    public void The_visa_is_asked_as_well()
    {
        Expiring(File, DocumentKind.WorkVisa, new(2027, 2, 1)).Judge(Rule).IsMet();
        Expiring(File, DocumentKind.WorkVisa, new(2027, 1, 31)).Judge(Rule).IsNotMetAt(Visa);
    }

    [Fact]
    public void Each_paper_that_ends_too_early_is_named() =>
        Expiring(Expiring(File, DocumentKind.Passport, new(2027, 1, 31)), DocumentKind.WorkVisa, new(2027, 1, 31))
            .Judge(Rule)
            .IsNotMetAt(Passport, Visa);

    [Fact]
    public void A_paper_without_its_last_day_leaves_it_open()
    {
        Expiring(File, DocumentKind.Passport, day: null).Judge(Rule).IsUnknownFor(Passport);
        Expiring(Expiring(File, DocumentKind.Passport, day: null), DocumentKind.WorkVisa, new(2027, 1, 31))
            .Judge(Rule)
            .IsNotMetAt(Visa);
    }

    [Fact]
    public void A_renewed_passport_counts_before_the_old_one() =>
        Expiring(File, DocumentKind.Passport, new(2027, 1, 31))
            .Plus(new() { Kind = DocumentKind.Passport, ExpiresOn = new(2031, 1, 1) })
            .Judge(Rule)
            .IsMet();

    [Fact]
    public void Without_a_planned_departure_today_counts()
    {
        Expiring(File, DocumentKind.Passport, Given.Today).Departing(null).Judge(Rule).IsMet();
        Expiring(File, DocumentKind.Passport, Given.Today.PlusDays(-1)).Departing(null).Judge(Rule).IsNotMetAt(Passport);
    }

    [Fact]
    public void Papers_that_are_not_there_are_asked_for_by_other_rules() =>
        File.Without(DocumentKind.Passport).Without(DocumentKind.WorkVisa).Judge(Rule).AsksNothing();

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Expiring(File, DocumentKind.Passport, new(2017, 1, 1)).Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Expiring(File, DocumentKind.Passport, new(2017, 1, 1)).Departing(2017, 11, 22).Judge(Rule).IsNotMetAt(Passport);
    }

    private static PlacementFile Expiring(PlacementFile file, DocumentKind kind, LocalDate? day) =>
        file.Changing(kind, document => document with { ExpiresOn = day });
}
