using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;

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
    public void A_village_may_set_other_papers_for_a_destination()
    {
        PlacementFile file = Given.File.Without(DocumentKind.JobSeekerCard).Without(DocumentKind.FamilyCard);
        Assert.Equal("family-card", With(DocumentKind.PoliceRecord, DocumentKind.FamilyCard).Judge(file.OnDay).Parameter("papers"));
        With(DocumentKind.PoliceRecord).Judge(file.OnDay).IsMet();
        With().Judge(file.OnDay).IsMet();
        MigrationOnDay elsewhere = file.With(migration => migration with { Destination = new("MY") }).OnDay;
        Assert.Equal("family-card, job-seeker-card", With(DocumentKind.PoliceRecord).Judge(elsewhere).Parameter("papers"));
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

    private static Rule<MigrationOnDay> With(params DocumentKind[] kinds)
    {
        LocalParameters local = new() { PracticeKinds = [new(CountryCode.Parse("TW"), [.. kinds])] };
        return (Rule<MigrationOnDay>)RuleBook.NationalWith(local)[RuleId.Parse(Rule)]!;
    }
}
