using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;

namespace Desmigratif.Rules.Tests.Engine;

public sealed class DatedLawTests
{
    private static readonly Citation Old = Laws.Uu39Of2004.Article(35, letter: 'a');

    private static readonly Citation New = Laws.Uu18Of2017.Article(5, letter: 'a');

    private static readonly DatedLaw Law =
        DatedLaw.Since(new(2004, 10, 18), Old).Then(new(2017, 11, 22), New).Until(new(2026, 12, 31));

    [Theory]
    [InlineData("2004-10-17", null)]
    [InlineData("2004-10-18", "UU 39/2004 Art. 35(a)")]
    [InlineData("2017-11-21", "UU 39/2004 Art. 35(a)")]
    [InlineData("2017-11-22", "UU 18/2017 Art. 5(a)")]
    [InlineData("2026-12-31", "UU 18/2017 Art. 5(a)")]
    [InlineData("2027-01-01", null)]
    public void The_step_of_the_day_applies_and_none_before_the_first_or_after_a_repeal(string day, string? citation) =>
        Assert.Equal(citation, Law.On(Days.Of(day))?.Basis[0].Text);

    [Fact]
    public void An_obligation_may_come_back_after_a_repeal()
    {
        DatedLaw again = Law.Then(new(2028, 1, 1), New);
        Assert.Null(again.On(new(2027, 12, 31)));
        Assert.NotNull(again.On(new(2028, 1, 1)));
    }

    [Fact]
    public void A_law_without_a_first_day_applies_always()
    {
        DatedLaw always = DatedLaw.Always(New);
        Assert.NotNull(always.On(LocalDate.MinIsoValue));
        Assert.NotNull(always.On(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void An_amendment_leaves_the_law_before_it_as_it_was()
    {
        DatedLaw first = DatedLaw.Since(new(2004, 10, 18), Old);
        first.Then(new(2017, 11, 22), New);
        Assert.Equal(Old, first.On(new(2026, 1, 1))!.Basis[0]);
    }

    [Fact]
    public void A_step_that_does_not_come_later_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Law.Then(new(2027, 1, 1), New));
        Assert.Throws<ArgumentException>(() => DatedLaw.Since(new(2004, 10, 18), Old).Until(new(2004, 10, 17)));
    }

    [Fact]
    public void Only_a_step_without_basis_is_a_repeal() =>
        Assert.Equal([false, false, true], Law.Steps.Select(step => step.IsRepeal));
}
