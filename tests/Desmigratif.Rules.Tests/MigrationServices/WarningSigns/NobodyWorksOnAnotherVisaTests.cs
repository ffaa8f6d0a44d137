using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices.WarningSigns;

public sealed class NobodyWorksOnAnotherVisaTests
{
    private const string Rule = "FLG-002";

    private static readonly string Pointer = Given.File.PointerTo(DocumentKind.WorkVisa, "visaKind");

    [Fact]
    public void A_visa_for_work_will_do() => Visa("work").Judge(Rule).IsMet();

    [Theory]
    [InlineData("visit")]
    [InlineData("tourist")]
    [InlineData("pilgrimage")]
    [InlineData("transit")]
    [InlineData("student")]
    [InlineData("trainee")]
    public void Another_visa_alone_is_handed_on(string kind)
    {
        Visa(kind).Judge(Rule).IsNotMetAt(Pointer);
        Assert.Equal(kind, Visa(kind).Judge(Rule).Parameter("visaKind"));
        Visa(kind).Plus(new() { VisaKind = VisaKind.Work }).Judge(Rule).IsMet();
        Visa(kind).Plus(new() { VisaKind = VisaKind.Visit }).Judge(Rule).IsNotMetAt(Pointer);
        Only(new() { VisaKind = VisaKind.List.Of(kind) }, new() { VisaKind = VisaKind.Visit }).Judge(Rule).IsNotMetAt("/documents/0/visaKind");
    }

    [Fact]
    public void A_visa_of_unknown_kind_may_be_one_for_work()
    {
        Visa(kind: null).Judge(Rule).IsUnknownFor(Pointer);
        Visa("a-word-of-tomorrow").Judge(Rule).IsUnknownFor(Pointer);
        Visa(kind: null).Plus(new() { VisaKind = VisaKind.Tourist }).Judge(Rule).IsUnknownFor(Pointer);
        Only(new Document { Kind = DocumentKind.WorkVisa }).Judge(Rule).IsUnknownFor("/documents/0/visaKind");
        Given.File.Without(DocumentKind.WorkVisa).Judge(Rule).IsMet();
    }

    [Fact]
    public void It_is_asked_of_declared_files_and_after_departure()
    {
        Visa("tourist").Undeclared().Judge(Rule).AsksNothing();
        Visa("tourist").Undeclared().With(migration => migration with { DepartedOn = Given.Today }).Judge(Rule).IsNotMetAt(Pointer);
        Visa("tourist").Reaching(MigrationStatus.Cancelled, Given.Today).Judge(Rule).AsksNothing();
    }

    [Fact]
    public void Ship_crews_are_not_asked()
    {
        Visa("transit").With(migration => migration with { Sector = Sector.FishingShip }).Judge(Rule).AsksNothing();
        Visa("transit").With(migration => migration with { Sector = null }).Judge(Rule).IsUnknownFor("/sector");
    }

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Visa("tourist").Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Visa("tourist").Departing(2017, 11, 22).Judge(Rule).IsNotMetAt(Pointer);
    }

    private static PlacementFile Only(params Document[] documents) =>
        Given.File.With(migration => migration with { Documents = [.. documents] });

    private static PlacementFile Visa(string? kind) => Given.File.Changing(
        DocumentKind.WorkVisa,
        document => document with { VisaKind = kind is null ? null : VisaKind.List.Of(kind) });
}
