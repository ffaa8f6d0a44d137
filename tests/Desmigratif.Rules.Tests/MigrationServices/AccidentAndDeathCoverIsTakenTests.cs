using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class AccidentAndDeathCoverIsTakenTests
{
    private const string Rule = "SOC-002";

    private const string Pointer = "/socialSecurity/programmes";

    [Theory]
    [InlineData("jkk jkm")]
    [InlineData("jkm jht jkk")]
    [InlineData("jkk jkm a-word-of-tomorrow")]
    public void Accident_and_death_are_enough(string programmes) => In(programmes).Judge(Rule).IsMet();

    [Theory]
    [InlineData("jkk jht", "jkm")]
    [InlineData("jkm", "jkk")]
    [InlineData("jht", "jkk, jkm")]
    public void Neither_may_be_missing(string programmes, string lacking)
    {
        In(programmes).Judge(Rule).IsNotMetAt(Pointer);
        Assert.Equal(lacking, In(programmes).Judge(Rule).Parameter("programme"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("jkk a-word-of-tomorrow")]
    public void The_programmes_have_to_be_known(string programmes) => In(programmes).Judge(Rule).IsUnknownFor(Pointer);

    [Fact]
    public void Without_a_membership_number_nothing_is_asked()
    {
        In("jht").With(migration => migration with { SocialSecurity = null }).Judge(Rule).AsksNothing();
        In("jht").With(migration => migration with { SocialSecurity = migration.SocialSecurity! with { Number = null } })
            .Judge(Rule)
            .AsksNothing();
    }

    [Fact]
    public void Nothing_is_asked_before_10_December_2018()
    {
        In("jht").Departing(2018, 12, 9).Judge(Rule).AsksNothing();
        In("jht").Departing(2018, 12, 10).Judge(Rule).IsNotMetAt(Pointer);
        In("jht").Departing(2023, 2, 1).Judge(Rule).IsNotMetAt(Pointer);
        In("jht").Departing(2023, 4, 1).Judge(Rule).IsNotMetAt(Pointer);
    }

    private static PlacementFile In(string programmes) => Given.File.With(migration => migration with
    {
        SocialSecurity = migration.SocialSecurity! with
        {
            Programmes = programmes
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(SocialSecurityProgramme.List.Of)
                .ToEquatableArray(),
        },
    });
}
