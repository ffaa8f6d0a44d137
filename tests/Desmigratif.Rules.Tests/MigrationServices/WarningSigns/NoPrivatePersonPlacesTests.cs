using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices.WarningSigns;

public sealed class NoPrivatePersonPlacesTests
{
    private const string Rule = "FLG-003";

    private const string Pointer = "/recruiter/kind";

    [Theory]
    [InlineData("p3mi")]
    [InlineData("individual")]
    [InlineData("unknown")]
    [InlineData(null)]
    public void A_private_person_without_a_company_is_handed_on(string? route)
    {
        By("person", route).Judge(Rule).IsNotMetAt(Pointer);
        By("person", route).With(migration => migration with { Company = new() { Name = "PT Contoh" } }).Judge(Rule).IsMet();
        By("person", route).With(migration => migration with { Company = null }).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Theory]
    [InlineData("agency")]
    [InlineData("own-company")]
    public void Who_is_placed_by_the_state_or_the_own_company_is_not_meant(string route) => By("person", route).Judge(Rule).IsMet();

    [Theory]
    [InlineData("company")]
    [InlineData("online")]
    [InlineData("unknown")]
    public void Other_recruiters_are_not_meant(string kind) => By(kind, "p3mi").Judge(Rule).IsMet();

    [Fact]
    public void A_word_that_is_not_known_leaves_it_open()
    {
        By("a-word-of-tomorrow", "p3mi").Judge(Rule).IsUnknownFor(Pointer);
        By("person", "a-word-of-tomorrow").Judge(Rule).IsUnknownFor("/route");
    }

    [Fact]
    public void Without_a_recruiter_nothing_is_asked()
    {
        Given.File.Judge(Rule).AsksNothing();
        By(kind: null, "p3mi").Judge(Rule).AsksNothing();
    }

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        By("person", "p3mi").Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        By("person", "p3mi").Departing(2017, 11, 22).Judge(Rule).IsNotMetAt(Pointer);
    }

    private static PlacementFile By(string? kind, string? route) => Given.File.With(migration => migration with
    {
        Recruiter = new() { Kind = kind is null ? null : RecruiterKind.List.Of(kind) },
        Route = route is null ? null : PlacementRoute.List.Of(route),
    });
}
