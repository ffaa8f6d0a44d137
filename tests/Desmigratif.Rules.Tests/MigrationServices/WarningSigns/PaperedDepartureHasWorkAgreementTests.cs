using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices.WarningSigns;

public sealed class PaperedDepartureHasWorkAgreementTests
{
    private const string Rule = "FLG-001";

    private static readonly PlacementFile Bare = Given.File
        .Undeclared()
        .Without(DocumentKind.WorkAgreement)
        .With(migration => migration with { Contract = null });

    [Fact]
    public void Any_agreement_on_record_will_do()
    {
        Bare.Plus(new() { Kind = DocumentKind.WorkAgreement }).Judge(Rule).IsMet();
        Bare.Plus(new() { Kind = DocumentKind.SeafarerAgreement }).Judge(Rule).IsMet();
        Bare.With(migration => migration with { Contract = new() { SignedOn = Given.Today } }).Judge(Rule).IsMet();
    }

    [Fact]
    public void Passport_and_visa_without_any_are_handed_on()
    {
        Bare.Judge(Rule).IsNotMetAt("/documents");
        Bare.With(migration => migration with { Contract = new() }).Judge(Rule).IsNotMetAt("/documents");
        Bare.Without(DocumentKind.Passport).Judge(Rule).IsMet();
        Bare.Without(DocumentKind.WorkVisa).Judge(Rule).IsMet();
    }

    [Fact]
    public void It_is_asked_once_the_departure_is_near()
    {
        PlacementFile early = Bare.With(migration => migration with { History = [] });
        early.Judge(Rule).AsksNothing();
        early.Reaching(MigrationStatus.DocumentsComplete, Given.Today).Judge(Rule).IsNotMetAt("/documents");
        early.With(migration => migration with { DepartedOn = Given.Today }).Judge(Rule).IsNotMetAt("/documents");
        early.With(migration => migration with { DepartedOn = Given.Today.PlusDays(1) }).Judge(Rule).AsksNothing();
        early.Reaching(MigrationStatus.Oriented, Given.Today.PlusDays(1)).Judge(Rule).AsksNothing();
    }

    [Fact]
    public void A_cancelled_file_is_not_asked() => Bare
        .Reaching(MigrationStatus.DocumentsComplete, new(2026, 9, 1))
        .Reaching(MigrationStatus.Cancelled, Given.Today)
        .Judge(Rule)
        .AsksNothing();

    [Fact]
    public void Without_any_paper_nothing_can_be_said() =>
        Bare.With(migration => migration with { Documents = [] }).Judge(Rule).IsUnknownFor("/documents");

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Bare.Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Bare.Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/documents");
    }
}
