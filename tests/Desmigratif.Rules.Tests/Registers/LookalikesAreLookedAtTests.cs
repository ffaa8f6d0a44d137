using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Registers;

public sealed class LookalikesAreLookedAtTests
{
    private static readonly Person WithoutNik = Woman with { Id = "p9", Nik = null };

    [Fact]
    public void The_one_without_NIK_is_pointed_at_wherever_it_stands()
    {
        foreach (Person[] persons in new[] { new[] { Woman, WithoutNik }, [WithoutNik, Woman] })
        {
            Finding finding = Assert.Single(Findings("REG-004", OurVillage, persons[0], persons[1]));
            Assert.Equal(("p9", "/id"), (finding.Record!.Id, finding.Pointer));
            Assert.Contains("p1", finding.MessageIn(Language.Indonesian));
        }
    }

    [Fact]
    public void Of_two_without_NIK_the_later_is_pointed_at() =>
        Assert.Equal([VerdictKind.Met, VerdictKind.NotMet], JudgePersons("REG-004", WithoutNik, WithoutNik with { Id = "p8" }));

    [Theory]
    [InlineData("0520308200100017")]
    [InlineData("0")]
    [InlineData("520308470895900")]
    public void A_provisional_or_incomplete_number_is_no_full_NIK(string nik) =>
        Assert.Equal([VerdictKind.Met, VerdictKind.NotMet], JudgePersons("REG-004", Woman, WithoutNik with { Nik = new(nik) }));

    [Fact]
    public void Two_different_full_NIKs_are_two_people()
    {
        Person twin = WithoutNik with { Nik = new("5203084708959008") };
        Assert.Equal([VerdictKind.Met, VerdictKind.Met], JudgePersons("REG-004", Woman, twin));
        Assert.Equal(
            [VerdictKind.Met, VerdictKind.Met, VerdictKind.NotMet],
            JudgePersons("REG-004", Woman, twin, WithoutNik with { Id = "p8" }));
    }

    [Theory]
    [InlineData("SITI  AMINAH", true)]
    [InlineData("Siti-Aminah", true)]
    [InlineData("Siti Aminah binti Amaq", false)]
    [InlineData("-", false)]
    public void Names_are_compared_folded(string name, bool alike) =>
        Assert.Equal(
            [VerdictKind.Met, alike ? VerdictKind.NotMet : VerdictKind.Met],
            JudgePersons("REG-004", Woman, WithoutNik with { Name = name }));

    [Fact]
    public void Another_birth_date_is_another_person() =>
        Assert.Equal(
            [VerdictKind.Met, VerdictKind.Met],
            JudgePersons("REG-004", Woman, WithoutNik with { BirthDate = Day("1995-08-08") }));

    [Theory]
    [InlineData("5203 0812 0308 9001", null, true)]
    [InlineData(null, "INAQ SARI", true)]
    [InlineData("5203081203089009", "Inaq Sari", true)]
    [InlineData("5203081203089009", "Inaq Rumi", false)]
    [InlineData(null, null, false)]
    [InlineData("0", "-", false)]
    public void The_family_card_or_the_mother_must_agree_too(string? card, string? mother, bool alike)
    {
        Person known = Woman with { Mother = new() { Name = "Inaq Sari" } };
        Person other = WithoutNik with { FamilyCard = card is null ? null : new(card), Mother = new() { Name = mother } };
        Assert.Equal([VerdictKind.Met, alike ? VerdictKind.NotMet : VerdictKind.Met], JudgePersons("REG-004", known, other));
    }

    [Fact]
    public void Two_texts_that_stand_for_nothing_do_not_agree()
    {
        Person first = WithoutNik with { FamilyCard = new("0"), Mother = new() { Name = "-" } };
        Assert.Equal([VerdictKind.Met, VerdictKind.Met], JudgePersons("REG-004", first, first with { Id = "p8" }));
        Person nameless = WithoutNik with { Name = "-" };
        Assert.Equal([VerdictKind.Met, VerdictKind.Met], JudgePersons("REG-004", nameless, nameless with { Id = "p8" }));
    }

    [Fact]
    public void Without_a_birth_date_nobody_knows() =>
        Judge("REG-004", WithoutNik with { BirthDate = null }, Woman).IsUnknownFor("/birthDate");
}
