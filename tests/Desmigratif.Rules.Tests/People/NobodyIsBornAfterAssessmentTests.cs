using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class NobodyIsBornAfterAssessmentTests
{
    [Fact]
    public void Who_is_born_on_the_day_is_accepted() => Judge("PEO-012", Woman with { BirthDate = AsOf }).IsMet();

    [Fact]
    public void Who_is_born_the_day_after_is_not() =>
        Judge("PEO-012", Woman with { BirthDate = AsOf.PlusDays(1) }).IsNotMetAt("/birthDate");

    [Fact]
    public void Without_a_birth_date_nobody_knows() =>
        Judge("PEO-012", Woman with { BirthDate = null }).IsUnknownFor("/birthDate");

    [Fact]
    public void The_finding_names_the_day_of_assessment_and_not_the_day_of_birth()
    {
        var finding = Assert.Single(Findings("PEO-012", OurVillage, Woman with { BirthDate = AsOf.PlusDays(1) }));
        Assert.Contains("2026-11-21", finding.MessageIn(Domain.Findings.Language.Indonesian));
        Assert.DoesNotContain("2026-11-22", finding.MessageIn(Domain.Findings.Language.Indonesian));
    }
}
