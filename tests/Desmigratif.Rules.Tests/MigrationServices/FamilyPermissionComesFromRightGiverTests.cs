using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class FamilyPermissionComesFromRightGiverTests
{
    private const string Rule = "PLC-008";

    private static readonly string Pointer = Given.File.PointerTo(DocumentKind.FamilyPermission, "givenBy");

    [Theory]
    [InlineData("married", "spouse")]
    [InlineData("married-unregistered", "spouse")]
    [InlineData("never-married", "parent")]
    [InlineData("never-married", "guardian")]
    [InlineData("divorced", "spouse")]
    [InlineData("divorced-unregistered", "parent")]
    [InlineData("widowed", "guardian")]
    public void The_right_giver_is_enough(string status, string giver) => File(status, giver).Judge(Rule).IsMet();

    [Theory]
    [InlineData("married", "parent")]
    [InlineData("married", "guardian")]
    [InlineData("married-unregistered", "parent")]
    [InlineData("never-married", "spouse")]
    public void Another_giver_is_looked_at(string status, string giver) => File(status, giver).Judge(Rule).IsNotMetAt(Pointer);

    [Theory]
    [InlineData(null)]
    [InlineData("a-word-of-tomorrow")]
    public void Without_status_or_giver_nothing_can_be_said(string? code)
    {
        File(code, "spouse").Judge(Rule).IsUnknownFor("person:/maritalStatus");
        File("married", code).Judge(Rule).IsUnknownFor(Pointer);
    }

    [Fact]
    public void Without_a_permission_another_rule_asks() =>
        Given.File.Without(DocumentKind.FamilyPermission).Judge(Rule).AsksNothing();

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        File("married", "parent").Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        File("married", "parent").Departing(2017, 11, 22).Judge(Rule).IsNotMetAt(Pointer);
    }

    private static PlacementFile File(string? status, string? giver) => Given.File
        .With(person => person with { MaritalStatus = status is null ? null : MaritalStatus.List.Of(status) })
        .Changing(
            DocumentKind.FamilyPermission,
            document => document with { GivenBy = giver is null ? null : DocumentGiver.List.Of(giver) });
}
