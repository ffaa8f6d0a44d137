using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.ServiceCentre;

public sealed class CaseIsNotClosedBeforeOpenedTests
{
    private const string Rule = "SVC-008";

    [Fact]
    public void A_case_may_be_closed_on_the_day_it_is_opened()
    {
        Given.Judge(Rule, Case(new(2026, 9, 3), new(2026, 9, 3))).IsMet();
        Given.Judge(Rule, Case(new(2026, 9, 3), new(2026, 9, 2))).IsNotMetAt("/closedOn");
    }

    [Fact]
    public void Neither_day_lies_ahead()
    {
        Given.Judge(Rule, Case(Given.Today, Given.Today)).IsMet();
        Given.Judge(Rule, Case(Given.Today, Given.Today.PlusDays(1))).IsNotMetAt("/closedOn");
        Given.Judge(Rule, Case(Given.Today.PlusDays(1), closed: null)).IsNotMetAt("/openedOn");
        Given.Judge(Rule, Case(Given.Today.PlusDays(2), Given.Today.PlusDays(1))).IsNotMetAt("/openedOn", "/closedOn");
    }

    [Fact]
    public void An_open_case_is_in_order() => Given.Judge(Rule, Case(new(2026, 9, 3), closed: null)).IsMet();

    private static SupportCase Case(LocalDate? opened, LocalDate? closed) => new() { OpenedOn = opened, ClosedOn = closed };
}
