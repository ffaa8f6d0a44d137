using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.Episodes;

public sealed class ProspectiveWorkerIsRegisteredTests
{
    private const string Rule = "MIG-009";

    [Fact]
    public void A_registration_on_record_will_do() => Of(MigrationStatus.Registered, new(2026, 3, 1)).Judge(Rule).IsMet();

    [Fact]
    public void A_status_without_registration_will_not()
    {
        Of(MigrationStatus.Registered, registered: null).Judge(Rule).IsNotMetAt("/registration");
        Of(MigrationStatus.Registered, registered: null)
            .With(migration => migration with { Registration = null })
            .Judge(Rule)
            .IsNotMetAt("/registration");
    }

    [Fact]
    public void Who_is_only_interested_needs_no_registration_and_has_none()
    {
        Of(MigrationStatus.Interested, registered: null).Judge(Rule).IsMet();
        Of(MigrationStatus.Interested, Given.Today.PlusDays(1)).Judge(Rule).IsMet();
        Of(MigrationStatus.Interested, Given.Today).Judge(Rule).IsNotMetAt("/registration");
    }

    [Fact]
    public void Who_is_abroad_is_not_asked() =>
        Of(MigrationStatus.Registered, registered: null).Reaching(MigrationStatus.Working, Given.Today).Judge(Rule).AsksNothing();

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Of(MigrationStatus.Registered, registered: null).Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Of(MigrationStatus.Registered, registered: null).Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/registration");
    }

    private static PlacementFile Of(MigrationStatus status, LocalDate? registered) => Given.File.With(migration => migration with
    {
        History = [new() { Status = status, On = new(2026, 3, 1) }],
        Registration = new() { On = registered },
    });
}
