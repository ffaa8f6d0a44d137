using Desmigratif.Domain.Findings;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Registers;

public sealed class OneNikBelongsToOnePersonTests
{
    [Fact]
    public void Two_persons_have_two_numbers() =>
        Assert.Equal(
            [VerdictKind.Met, VerdictKind.Met],
            JudgePersons("REG-003", Woman, Woman with { Id = "p9", Nik = new("5203084708959002") }));

    [Fact]
    public void The_later_person_is_pointed_at_and_the_first_is_named()
    {
        Finding finding = Assert.Single(Findings("REG-003", OurVillage, Woman, Man with { Nik = new(NikOfWoman) }));
        Assert.Equal(("p2", "/nik"), (finding.Record!.Id, finding.Pointer));
        Assert.Contains("p1", finding.MessageIn(Language.English));
        Assert.DoesNotContain(NikOfWoman, finding.MessageIn(Language.English));
    }

    [Theory]
    [InlineData("5203 0847 0895 9001")]
    [InlineData("520308.470895.9001")]
    public void Numbers_are_compared_by_their_digits(string nik) =>
        Assert.Equal([VerdictKind.Met, VerdictKind.NotMet], JudgePersons("REG-003", Woman, Man with { Nik = new(nik) }));

    [Fact]
    public void An_impossible_number_belongs_to_one_person_too() =>
        Assert.Equal(
            [VerdictKind.Met, VerdictKind.NotMet],
            JudgePersons("REG-003", Woman with { Nik = new("5203087104959001") }, Man with { Nik = new("5203087104959001") }));

    [Theory]
    [InlineData("0520308200100017")]
    [InlineData("0")]
    [InlineData("520308470895900")]
    public void Provisional_and_incomplete_numbers_are_left_out(string nik) =>
        Assert.Equal(
            [VerdictKind.NotApplicable, VerdictKind.NotApplicable],
            JudgePersons("REG-003", Woman with { Nik = new(nik) }, Man with { Nik = new(nik) }));
}
