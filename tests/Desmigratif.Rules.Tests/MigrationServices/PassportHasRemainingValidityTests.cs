using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class PassportHasRemainingValidityTests
{
    private const string Rule = "DOC-002";

    private static readonly string Pointer = Given.File.PointerTo(DocumentKind.Passport, "expiresOn");

    [Fact]
    public void Six_months_to_the_day_are_enough() => Expiring(new(2027, 6, 1)).Judge(Rule).IsMet();

    [Fact]
    public void A_day_less_is_looked_at()
    {
        Verdict verdict = Expiring(new(2027, 5, 31)).Judge(Rule);
        verdict.IsNotMetAt(Pointer);
        Assert.Equal("6", verdict.Parameter("months"));
    }

    [Fact]
    public void A_month_without_that_day_ends_on_its_last()
    {
        Expiring(new(2027, 2, 28)).Departing(2026, 8, 31).Judge(Rule).IsMet();
        Expiring(new(2027, 2, 27)).Departing(2026, 8, 31).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void A_passport_that_ended_before_the_departure_is_looked_at_too() =>
        Expiring(new(2026, 1, 1)).Judge(Rule).IsNotMetAt(Pointer);

    [Fact]
    public void What_could_decide_is_named()
    {
        Expiring(day: null).Judge(Rule).IsUnknownFor(Pointer);
        Expiring(new(2027, 6, 1)).Departing(null).Judge(Rule).IsUnknownFor("/plannedDeparture");
        Expiring(day: null).Departing(null).Judge(Rule).IsUnknownFor(Pointer, "/plannedDeparture");
    }

    [Fact]
    public void Without_a_passport_another_rule_asks() => Given.File.Without(DocumentKind.Passport).Judge(Rule).AsksNothing();

    [Fact]
    public void The_end_of_the_calendar_does_no_harm() =>
        Expiring(new(9999, 12, 31)).Departing(9999, 12, 31).Judge(Rule).IsNotMetAt(Pointer);

    private static PlacementFile Expiring(LocalDate? day) =>
        Given.File.Changing(DocumentKind.Passport, document => document with { ExpiresOn = day });
}
