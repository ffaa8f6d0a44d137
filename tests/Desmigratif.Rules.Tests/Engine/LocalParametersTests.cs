using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Tests.Engine;

public sealed class LocalParametersTests
{
    private static readonly LocalParameters Set = new()
    {
        LightInterest = 1.5m,
        DebtPerPerson = new Rupiah(10_000_000),
        Retention = 10,
        PracticeKinds = [new(CountryCode.Parse("TW"), [DocumentKind.PoliceRecord])],
        LegalDuty = "UU 18/2017 Pasal 42",
    };

    public static TheoryData<string, string> Settings => new()
    {
        { "COP-006", "lightInterest" },
        { "COP-006", "debtPerPerson" },
        { "PDP-009", "retention" },
        { "DOC-008", "practiceKindsByDestination" },
        { "PDP-001", "legalDuty" },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public void What_is_set_stands_among_the_parameters_of_its_rule(string rule, string name)
    {
        Parameter parameter = Assert.Single(Named(RuleBook.NationalWith(Set), rule).Parameters, own => own.Name == name);
        Assert.NotEqual("(not set)", Assert.Single(parameter.Steps).Value);
        Assert.All(
            Named(RuleBook.National, rule).Parameters.Where(own => own.Name == name),
            own => Assert.Equal("(not set)", Assert.Single(own.Steps).Value));
    }

    [Fact]
    public void Each_value_gives_a_book_of_its_own()
    {
        LocalParameters[] each =
        [
            LocalParameters.None,
            new() { LightInterest = Set.LightInterest },
            new() { DebtPerPerson = Set.DebtPerPerson },
            new() { Retention = Set.Retention },
            new() { PracticeKinds = Set.PracticeKinds },
            new() { LegalDuty = Set.LegalDuty },
            Set,
        ];
        Assert.Distinct(each.Select(local => RuleBook.NationalWith(local).Hash), StringComparer.Ordinal);
        Assert.Equal(RuleBook.National.Hash, RuleBook.NationalWith(LocalParameters.None).Hash);
    }

    [Fact]
    public void Values_at_the_ends_of_their_ranges_can_be_used()
    {
        Assert.Empty(Set.Faults());
        Assert.Empty(new LocalParameters { LightInterest = 0, DebtPerPerson = new Rupiah(0), Retention = 1 }.Faults());
        Assert.Empty(new LocalParameters { LightInterest = 100, Retention = 100 }.Faults());
        Assert.Empty(LocalParameters.None.Faults());
    }

    [Fact]
    public void Values_outside_cannot()
    {
        AssertFault("lightInterest", Set with { LightInterest = -0.1m });
        AssertFault("lightInterest", Set with { LightInterest = 100.1m });
        AssertFault("debtPerPerson", Set with { DebtPerPerson = new Rupiah(-1) });
        AssertFault("retention", Set with { Retention = 0 });
        AssertFault("retention", Set with { Retention = 101 });
        AssertFault("practiceKinds", Set with { PracticeKinds = [Set.PracticeKinds[0], Set.PracticeKinds[0]] });
        AssertFault("practiceKinds", Set with { PracticeKinds = [new(CountryCode.Parse("TW"), [DocumentKind.List.Of("ijazah")])] });
        AssertFault("legalDuty", Set with { LegalDuty = " " });
    }

    private static void AssertFault(string name, LocalParameters local)
    {
        Assert.Equal([name], local.Faults());
        ArgumentException fault = Assert.Throws<ArgumentException>(() => RuleBook.NationalWith(local));
        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
    }

    private static Rule Named(RuleBook book, string rule) => book[RuleId.Parse(rule)]!;
}
