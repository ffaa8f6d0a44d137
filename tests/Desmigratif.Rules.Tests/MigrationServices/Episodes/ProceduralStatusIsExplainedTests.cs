using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices.Episodes;

public sealed class ProceduralStatusIsExplainedTests
{
    private const string Rule = "MIG-010";

    [Theory]
    [InlineData("unknown")]
    [InlineData(null)]
    [InlineData("a-word-of-tomorrow")]
    public void Not_known_is_a_lawful_answer(string? status) => Of(status, reason: null).Judge(Rule).IsMet();

    [Theory]
    [InlineData("procedural")]
    [InlineData("non-procedural")]
    public void Any_other_answer_is_explained(string status)
    {
        Of(status, reason: null).Judge(Rule).IsNotMetAt("/proceduralReason");
        Assert.Equal(status, Of(status, reason: null).Judge(Rule).Parameter("procedural"));
        Of(status, "seen by the officer").Judge(Rule).IsMet();
    }

    private static PlacementFile Of(string? status, string? reason) => Given.File.With(migration => migration with
    {
        Procedural = status is null ? null : ProceduralStatus.List.Of(status),
        ProceduralReason = reason is null ? null : new(reason),
    });
}
