namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class AgreementsNameSameWorkTests
{
    private const string Rule = "PLC-017";

    [Theory]
    [InlineData("5322", "5322")]
    [InlineData("5322", "532201")]
    public void The_same_unit_group_is_the_same_work(string promised, string signed) =>
        File(promised, signed).Judge(Rule).IsMet();

    [Fact]
    public void Another_unit_group_is_looked_at() => File("5322", "9111").Judge(Rule).IsNotMetAt("/contract/occupation");

    [Fact]
    public void A_worker_who_has_departed_is_asked_as_well() =>
        File("5322", "9111")
            .With(migration => migration with { DepartedOn = new(2026, 11, 1) })
            .Judge(Rule)
            .IsNotMetAt("/contract/occupation");

    [Theory]
    [InlineData(null)]
    [InlineData("house maid")]
    public void Both_occupations_have_to_be_known(string? occupation)
    {
        File("5322", occupation).Judge(Rule).IsUnknownFor("/contract/occupation");
        File(occupation, "5322").Judge(Rule).IsUnknownFor("/placementAgreement/occupation");
        File(occupation, occupation).Judge(Rule).IsUnknownFor("/contract/occupation", "/placementAgreement/occupation");
    }

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        File("5322", "9111").Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        File("5322", "9111").Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/contract/occupation");
    }

    private static PlacementFile File(string? promised, string? signed) => Given.File.With(migration => migration with
    {
        PlacementAgreement = new() { Occupation = promised is null ? null : new(promised) },
        Contract = new() { Occupation = signed is null ? null : new(signed) },
    });
}
