using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class ContributionFollowsMonthlyStepTests
{
    private const string Rule = "SOC-004";

    private const string Pointer = "/socialSecurity/paidRp";

    [Theory]
    [InlineData(25, 383_500)]
    [InlineData(36, 532_000)]
    public void Above_24_months_each_month_adds_the_step(int months, long paid)
    {
        Paying(months, paid).Judge(Rule).IsMet();
        Paying(months, paid - 1).Judge(Rule).IsNotMetAt(Pointer);
        Paying(months, 370_000).Judge(Rule).IsNotMetAt(Pointer);
        Assert.Equal(new Rupiah(paid).ToString(), Paying(months, 0).Judge(Rule).Parameter("expected"));
    }

    [Theory]
    [InlineData(7, 159_000, 226_500)]
    [InlineData(11, 213_000, 226_500)]
    [InlineData(13, 240_000, 370_000)]
    [InlineData(23, 375_000, 370_000)]
    public void Between_the_listed_lengths_either_reading_is_accepted(int months, long stepped, long next)
    {
        Paying(months, stepped).Judge(Rule).IsMet();
        Paying(months, next).Judge(Rule).IsMet();
        Paying(months, stepped + 1).Judge(Rule).IsNotMetAt(Pointer);
        Paying(months, next - 1).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(12)]
    [InlineData(24)]
    public void Other_lengths_are_not_asked(int months) => Paying(months, 1).Judge(Rule).AsksNothing();

    [Fact]
    public void An_individual_worker_pays_nothing_before_departure() =>
        Paying(36, 494_500).With(migration => migration with { Route = PlacementRoute.Individual }).Judge(Rule).IsMet();

    [Fact]
    public void Nothing_is_asked_before_1_April_2023()
    {
        Signed(new(2023, 3, 31)).Judge(Rule).AsksNothing();
        Signed(new(2023, 4, 1)).Judge(Rule).IsNotMetAt(Pointer);
        Paying(36, 1).Departing(2023, 3, 31).Judge(Rule).AsksNothing();
        Paying(36, 1).Departing(2023, 4, 1).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void A_length_beyond_reason_is_computed_all_the_same() => Paying(int.MaxValue, 1).Judge(Rule).IsNotMetAt(Pointer);

    private static PlacementFile Signed(LocalDate day) =>
        Paying(36, 1).With(migration => migration with { PlacementAgreement = new() { SignedOn = day } });

    private static PlacementFile Paying(int months, long paid) => Given.File.With(migration => migration with
    {
        SocialSecurity = new() { Months = months, PaidRp = new Rupiah(paid) },
    });
}
