using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.ServiceCentre;

public sealed class LetterNumberIsUsedOnceTests
{
    private const string Rule = "SVC-001";

    [Fact]
    public void A_number_may_come_again_in_another_year()
    {
        Given.Judge(Rule, Letter("470/12", new(2026, 1, 5)), Letter("470/12", new(2025, 12, 30))).IsMet();
        Given.Judge(Rule, Letter("470/12", new(2026, 1, 1)), Letter("470/13", new(2026, 1, 1))).IsMet();
    }

    [Fact]
    public void The_later_of_two_letters_of_one_year_is_pointed_at()
    {
        Letter first = Letter("470/12", new(2026, 9, 1)) with { Id = "l-1" };
        Letter second = Letter("470/12", new(2026, 3, 1)) with { Id = "l-2" };
        GivenLetters.Judge(Rule, first, second)[0].IsMet();
        GivenLetters.Judge(Rule, first, second)[1].IsNotMetAt("/number");
        Assert.Equal("l-1", GivenLetters.Judge(Rule, first, second)[1].Parameter("other"));
        Assert.Equal("l-1", GivenLetters.Judge(Rule, first, second, second)[2].Parameter("other"));
    }

    [Fact]
    public void Blanks_and_case_do_not_make_another_number() => GivenLetters
        .Judge(Rule, Letter("470 / 12 a", new(2026, 3, 1)), Letter("470/12A ", new(2026, 3, 1)))[1]
        .IsNotMetAt("/number");

    [Fact]
    public void Number_and_day_have_to_be_known()
    {
        Given.Judge(Rule, Letter(number: null, new(2026, 3, 1))).IsUnknownFor("/number");
        Given.Judge(Rule, Letter("470/12", signed: null)).IsUnknownFor("/signedOn");
        GivenLetters.Judge(Rule, Letter("470/12", signed: null), Letter("470/12", new(2026, 3, 1)))[1].IsMet();
    }

    private static Letter Letter(string? number, LocalDate? signed) => new() { Number = number, SignedOn = signed };
}
