using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class ContributionFollowsTableTests
{
    private const string Rule = "SOC-003";

    private const string Pointer = "/socialSecurity/paidRp";

    private static readonly LocalDate Signed = new(2026, 6, 1);

    [Theory]
    [InlineData(6, 145_500)]
    [InlineData(12, 226_500)]
    [InlineData(24, 370_000)]
    public void Who_is_placed_pays_the_part_before_departure_as_well(int months, long paid)
    {
        Paying(months, paid).Judge(Rule).IsMet();
        Paying(months, paid - 1).Judge(Rule).IsNotMetAt(Pointer);
        Paying(months, paid + 1).Judge(Rule).IsNotMetAt(Pointer);
        Paying(months, paid - 37_500).Judge(Rule).IsNotMetAt(Pointer);
        Assert.Equal(new Rupiah(paid).ToString(), Paying(months, 0).Judge(Rule).Parameter("expected"));
    }

    [Theory]
    [InlineData(6, 108_000)]
    [InlineData(12, 189_000)]
    [InlineData(24, 332_500)]
    public void An_individual_worker_does_not(int months, long paid)
    {
        Paying(months, paid, PlacementRoute.Individual).Judge(Rule).IsMet();
        Paying(months, paid + 37_500, PlacementRoute.Individual).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void The_day_of_the_placement_agreement_gives_the_table()
    {
        Before2023(new(2023, 1, 31)).Judge(Rule).IsMet();
        Paying(6, 145_500).With(Signing(new(2023, 1, 31))).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void In_February_and_March_2023_either_table_is_accepted()
    {
        foreach (LocalDate day in new LocalDate[] { new(2023, 2, 1), new(2023, 3, 31) })
        {
            Before2023(day).Judge(Rule).IsMet();
            Paying(6, 145_500).With(Signing(day)).Judge(Rule).IsMet();
            Paying(6, 150_000).With(Signing(day)).Judge(Rule).IsNotMetAt(Pointer);
        }

        Before2023(new(2023, 4, 1)).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void Without_an_agreement_the_day_of_departure_gives_it()
    {
        PlacementFile unsigned = Paying(6, 370_000).With(migration => migration with { PlacementAgreement = null });
        unsigned.Departing(2023, 3, 31).Judge(Rule).IsMet();
        unsigned.Departing(2023, 4, 1).Judge(Rule).IsNotMetAt(Pointer);
        unsigned.Departing(null).Judge(Rule).IsUnknownFor("/placementAgreement/signedOn");
    }

    [Fact]
    public void Nothing_is_asked_before_10_December_2018()
    {
        Paying(6, 1).With(Signing(new(2018, 12, 9))).Judge(Rule).AsksNothing();
        Paying(6, 1).With(Signing(new(2018, 12, 10))).Judge(Rule).IsNotMetAt(Pointer);
        Paying(6, 1).Departing(2018, 12, 9).Judge(Rule).AsksNothing();
        Paying(6, 1).Departing(2018, 12, 10).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void Other_lengths_and_old_age_are_not_asked()
    {
        Paying(7, 1).Judge(Rule).AsksNothing();
        Paying(24, 1, programme: SocialSecurityProgramme.Jht).Judge(Rule).AsksNothing();
        Paying(24, 370_000, programme: SocialSecurityProgramme.Jkk).Judge(Rule).IsMet();
    }

    [Fact]
    public void What_could_decide_is_named()
    {
        Paying(months: null, 370_000).Judge(Rule).IsUnknownFor("/socialSecurity/months");
        Paying(24, paid: null).Judge(Rule).IsUnknownFor(Pointer);
        Paying(months: null, paid: null).Judge(Rule).IsUnknownFor("/socialSecurity/months", Pointer);
        Given.File.With(migration => migration with { SocialSecurity = null })
            .Judge(Rule)
            .IsUnknownFor("/socialSecurity/months", Pointer);
        Paying(24, 370_000, route: null).Judge(Rule).IsUnknownFor("/route");
        Paying(24, 370_000, PlacementRoute.Unknown).Judge(Rule).IsUnknownFor("/route");
        Paying(24, 370_000, PlacementRoute.List.Of("a-word-of-tomorrow")).Judge(Rule).IsUnknownFor("/route");
    }

    private static PlacementFile Before2023(LocalDate signed) => Paying(6, 370_000).With(Signing(signed));

    private static Func<Migration, Migration> Signing(LocalDate day) =>
        migration => migration with { PlacementAgreement = new() { SignedOn = day } };

    private static PlacementFile Paying(int? months, long? paid, SocialSecurityProgramme? programme = null) =>
        Paying(months, paid, PlacementRoute.P3mi, programme);

    private static PlacementFile Paying(int? months, long? paid, PlacementRoute? route, SocialSecurityProgramme? programme = null) =>
        Given.File.With(migration => migration with
        {
            Route = route,
            PlacementAgreement = new() { SignedOn = Signed },
            SocialSecurity = new()
            {
                Months = months,
                PaidRp = paid is { } amount ? new Rupiah(amount) : null,
                Programmes = programme is null ? [] : [programme],
            },
        });
}
