using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class PracticePapersAreHeldTests
{
    private const string Rule = "DOC-008";

    [Fact]
    public void All_six_in_hand_leave_nothing_to_say() => Given.File.Judge(Rule).IsMet();

    [Fact]
    public void Those_that_lack_are_named_together()
    {
        Verdict verdict = Given.File.Without(DocumentKind.JobSeekerCard).Without(DocumentKind.FamilyCard).Judge(Rule);
        verdict.IsNotMetAt("/documents");
        Assert.Equal("family-card, job-seeker-card", verdict.Parameter("papers"));
    }

    [Fact]
    public void An_empty_list_says_nothing() =>
        Given.File.With(migration => migration with { Documents = [] }).Judge(Rule).IsUnknownFor("/documents");

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Given.File.Without(DocumentKind.FamilyCard).Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Given.File.Without(DocumentKind.FamilyCard).Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/documents");
    }
}
