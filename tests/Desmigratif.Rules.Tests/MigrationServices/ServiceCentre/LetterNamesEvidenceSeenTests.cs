using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices.ServiceCentre;

public sealed class LetterNamesEvidenceSeenTests
{
    private const string Rule = "SVC-004";

    [Fact]
    public void One_paper_that_was_seen_is_enough()
    {
        Given.Judge(Rule, Given.Letter() with { EvidenceSeen = [DocumentKind.IdentityCard] }).IsMet();
        Given.Judge(Rule, Given.Letter() with { EvidenceSeen = [] }).IsNotMetAt("/evidenceSeen");
    }

    [Fact]
    public void A_draft_may_still_lack_it() =>
        Assert.Equal([null, Severity.Warning, Severity.Warning], GivenPeople.SeveritiesOf(Rule));
}
