using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.Episodes;

public sealed class ExtensionIsEndorsedByMissionTests
{
    private const string Rule = "MIG-012";

    private static readonly LocalDate Extended = new(2026, 6, 1);

    [Fact]
    public void An_endorsement_of_the_day_of_extension_will_do() => Of(Extended, Extended).Judge(Rule).IsMet();

    [Fact]
    public void An_older_endorsement_is_that_of_the_first_agreement()
    {
        Of(Extended, Extended.PlusDays(-1)).Judge(Rule).IsNotMetAt("/contract/endorsedOn");
        Of(Extended, new(2024, 5, 10)).Judge(Rule).IsNotMetAt("/contract/endorsedOn");
    }

    [Fact]
    public void Both_days_have_to_be_known()
    {
        Of(Extended, endorsed: null).Judge(Rule).IsUnknownFor("/contract/endorsedOn");
        PlacementFile extended = Of(extended: null, Extended).Reaching(MigrationStatus.Extended, Given.Today);
        extended.Judge(Rule).IsUnknownFor("/contract/extendedOn");
        extended.With(migration => migration with { Contract = null })
            .Judge(Rule)
            .IsUnknownFor("/contract/extendedOn", "/contract/endorsedOn");
    }

    [Fact]
    public void Without_an_extension_nothing_is_asked()
    {
        Given.File.Judge(Rule).AsksNothing();
        Given.File.Reaching(MigrationStatus.Extended, Given.Today.PlusDays(1)).Judge(Rule).AsksNothing();
    }

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Of(Extended, new(2024, 5, 10)).Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Of(Extended, new(2024, 5, 10)).Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/contract/endorsedOn");
    }

    private static PlacementFile Of(LocalDate? extended, LocalDate? endorsed) =>
        Given.File.With(migration => migration with { Contract = new() { ExtendedOn = extended, EndorsedOn = endorsed } });
}
