using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests.Engine;

public sealed class ParameterTests
{
    [Fact]
    public void A_dated_parameter_prints_each_step_with_its_day()
    {
        Parameter<int> age = new("minimumAge", "years", new Dated<int>([new(new(2004, 10, 18), 21), new(new(2017, 11, 22), 18)]));
        Assert.Equal([new(new(2004, 10, 18), "21"), new(new(2017, 11, 22), "18")], age.Steps);
        Assert.Equal(18, age.On(new(2017, 11, 22)));
    }

    [Fact]
    public void A_parameter_without_days_has_one_step()
    {
        Parameter<int> months = new("passportRemaining", "months", 6);
        Assert.Equal(new(LocalDate.MinIsoValue, "6"), Assert.Single(months.Steps));
        Assert.Equal(6, months.On(LocalDate.MinIsoValue));
    }

    [Fact]
    public void A_list_prints_its_words()
    {
        EquatableArray<PlacementRoute> routes = [PlacementRoute.Agency, PlacementRoute.P3mi];
        Parameter<EquatableArray<PlacementRoute>> bodies = new("placingBodies", "codes", routes);
        Assert.Equal("agency,p3mi", bodies.Steps[0].Value);
    }

    [Fact]
    public void A_value_that_holds_words_is_shown_in_both_languages()
    {
        Parameter age = Assert.Single(RuleBook.National[Domain.Findings.RuleId.Parse("PLC-001")]!.Parameters);
        Assert.Equal(
            [new("21 (pemberi kerja perseorangan), 18 (lainnya)", "21 (household), 18 (other)"), new("18", "18")],
            age.Shown.Select(step => step.Value));
        Assert.Equal(new("ya", "yes"), Assert.Single(new Parameter<bool>("contested", "yes or no", true).Shown).Value);
        Assert.Equal(new("(belum ditetapkan)", "(not set)"), Assert.Single(new Parameter<int?>("retention", "years", (int?)null).Shown).Value);
        Assert.Equal(new("1,5", "1.5"), Assert.Single(new Parameter<decimal>("interest", "percent per month", 1.5m).Shown).Value);
    }

    [Fact]
    public void What_is_shown_in_English_is_what_the_steps_say() =>
        Assert.All(
            RuleBook.National.Rules.SelectMany(rule => rule.Parameters),
            parameter => Assert.Equal(
                parameter.Steps,
                parameter.Shown.Select(step => new Step<string>(step.From, step.Value.English)).ToEquatableArray()));

    [Theory]
    [InlineData("PLC-001", "minimumAge", "2004-10-18=21 (household), 18 (other)", "2017-11-22=18")]
    [InlineData("PLC-003", "jobOrderAge", "2022-04-01=MY+9111 21..45,MY+8189+8211+8212+9329 18..38")]
    [InlineData("PLC-011", "closedBy", "2017-11-22=documents-complete")]
    [InlineData("SEA-001", "closedBy", "2022-06-08=documents-complete")]
    [InlineData("PLC-025", "temporaryStop", "2020-03-20=every destination", "2020-07-30=none", "2022-07-13=MY", "2022-08-01=none")]
    [InlineData("PLC-026", "notOfficial", "2025-10-28=KH,MM")]
    [InlineData("DOC-001", "kinds", "2017-11-22=passport,work-visa")]
    [InlineData("DOC-004", "practiceTerm", "-9998-01-01=competence-certificate 36,police-record 6")]
    public void The_rules_of_placement_show_their_parameters(string rule, string name, params string[] steps)
    {
        Parameter parameter = Assert.Single(RuleBook.National[Domain.Findings.RuleId.Parse(rule)]!.Parameters);
        Assert.Equal(name, parameter.Name);
        Assert.Equal(steps, parameter.Steps.Select(step => $"{step.From:uuuu-MM-dd}={step.Value}"));
    }
}
