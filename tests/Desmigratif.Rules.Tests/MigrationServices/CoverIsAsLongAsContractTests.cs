using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class CoverIsAsLongAsContractTests
{
    private const string Rule = "SOC-005";

    private const string Pointer = "/socialSecurity/months";

    [Theory]
    [InlineData("2026-12-01", "2028-11-30", 24)]
    [InlineData("2026-12-01", "2028-12-01", 25)]
    [InlineData("2026-12-01", "2026-12-01", 1)]
    [InlineData("2026-12-15", "2027-01-14", 1)]
    [InlineData("2026-12-15", "2027-01-15", 2)]
    [InlineData("2026-12-01", "2026-11-30", 0)]
    public void A_month_begun_counts_as_one(string from, string to, int months)
    {
        Of(from, to, months).Judge(Rule).IsMet();
        Of(from, to, months + 1).Judge(Rule).IsMet();
        if (months > 0)
        {
            Of(from, to, months - 1).Judge(Rule).IsNotMetAt(Pointer);
            Assert.Equal($"{months}", Of(from, to, months - 1).Judge(Rule).Parameter("months"));
        }
    }

    [Fact]
    public void Of_an_extended_contract_it_is_not_said_which_end_is_recorded() => Of("2026-12-01", "2029-11-30", 24)
        .With(migration => migration with { Contract = migration.Contract! with { ExtendedOn = new(2026, 1, 1) } })
        .Judge(Rule)
        .IsUnknownFor("/contract/to");

    [Fact]
    public void What_could_decide_is_named()
    {
        Of(null, "2028-11-30", 24).Judge(Rule).IsUnknownFor("/contract/from");
        Of("2026-12-01", null, 24).Judge(Rule).IsUnknownFor("/contract/to");
        Of("2026-12-01", "2028-11-30", null).Judge(Rule).IsUnknownFor(Pointer);
        Of(null, null, null).Judge(Rule).IsUnknownFor("/contract/from", "/contract/to", Pointer);
        Of(null, null, null)
            .With(migration => migration with { Contract = null, SocialSecurity = null })
            .Judge(Rule)
            .IsUnknownFor("/contract/from", "/contract/to", Pointer);
    }

    [Fact]
    public void Nothing_is_asked_before_10_December_2018()
    {
        Of("2018-12-01", "2028-11-30", 1).Departing(2018, 12, 9).Judge(Rule).AsksNothing();
        Of("2018-12-01", "2028-11-30", 1).Departing(2018, 12, 10).Judge(Rule).IsNotMetAt(Pointer);
        Of("2018-12-01", "2028-11-30", 1).Departing(2023, 2, 1).Judge(Rule).IsNotMetAt(Pointer);
        Of("2018-12-01", "2028-11-30", 1).Departing(2023, 4, 1).Judge(Rule).IsNotMetAt(Pointer);
    }

    private static PlacementFile Of(string? from, string? to, int? months) => Given.File.With(migration => migration with
    {
        Contract = new() { From = from is null ? null : Days.Of(from), To = to is null ? null : Days.Of(to) },
        SocialSecurity = new() { Months = months },
    });
}
